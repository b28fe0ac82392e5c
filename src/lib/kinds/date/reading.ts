/** A date in EDTF (`2017-10-05`, `XXXX-10`, …) in words: day, month by its name in `months`, year; what it leaves out is left out. */
export function readingText(reading: string, months: readonly string[]): string {
	const [year = '', month, day] = reading.split('-');
	const parts = [
		day === undefined ? '' : String(Number(day)),
		month === undefined ? '' : (months[Number(month) - 1] ?? month),
		year === 'XXXX' ? '' : year
	];
	return parts.filter((part) => part !== '').join(' ');
}
