/** A date as far as it is known; `month` counts from 1. */
export interface PartialDate {
	readonly year?: number;
	readonly month?: number;
	readonly day?: number;
}

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days the month has; February of an unknown year has 29. */
function daysIn(month: number, year: number | undefined): number {
	const leap = year === undefined || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
	if (month === 2 && !leap) return 28;
	return longestMonths[month - 1] ?? 0;
}

/** Whether there is such a date: a month of 1 to 12, a day of that month, no day without a month, something known. */
export function exists({ year, month, day }: PartialDate): boolean {
	if (month === undefined) return day === undefined && year !== undefined;
	if (month < 1 || month > 12) return false;
	return day === undefined || (day >= 1 && day <= daysIn(month, year));
}

const form = /^(\d{4}|XXXX)(?:-(\d{2}))?(?:-(\d{2}))?$/;

/** Reads the EDTF that Dalil uses: `2015`, `2017-03`, `2017-03-05`, `XXXX-11`, `XXXX-11-05`; undefined for anything else. */
export function parseEdtf(text: string): PartialDate | undefined {
	const match = form.exec(text);
	if (match === null) return undefined;
	const [, year, month, day] = match;
	const date: PartialDate = {
		...(year === undefined || year === 'XXXX' ? {} : { year: Number(year) }),
		...(month === undefined ? {} : { month: Number(month) }),
		...(day === undefined ? {} : { day: Number(day) })
	};
	return exists(date) ? date : undefined;
}

/** Whether `text` is a date in the EDTF that Dalil uses. */
export function isDate(text: string): boolean {
	return parseEdtf(text) !== undefined;
}

/** Writes a date in EDTF; the year is `XXXX` where it is not known. */
export function toEdtf({ year, month, day }: PartialDate): string {
	const parts = [month, day].filter((part) => part !== undefined);
	const start = year === undefined ? 'XXXX' : String(year).padStart(4, '0');
	return [start, ...parts.map((part) => String(part).padStart(2, '0'))].join('-');
}
