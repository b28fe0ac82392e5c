import { toLatinDigits } from '#lib/text/digits.ts';

/** A date in three fields, as far as it was typed; the month is its number. */
export interface DateParts {
	readonly year: string;
	readonly month: string;
	readonly day: string;
}

/** The fields of a date in EDTF, whole or not; a year that is not stated is empty. */
export function partsOfDate(edtf: string): DateParts {
	const [year = '', month = '', day = ''] = edtf.split('-');
	return { year: year === 'XXXX' ? '' : year, month: unpadded(month), day: unpadded(day) };
}

function unpadded(digits: string): string {
	return digits.replace(/^0+(?=\d)/, '');
}

/**
 * The date in EDTF that the fields make: `XXXX` for no year. What makes no date gives text that is none, with the fields
 * still apart, so that nothing typed is lost; nothing typed gives no text.
 */
export function dateOfParts(parts: DateParts): string {
	const [year, month, day] = [parts.year, parts.month, parts.day].map((part) => toLatinDigits(part).trim());
	if (year === '' && month === '' && day === '') return '';
	const fields = [year === '' ? 'XXXX' : year, padded(month), padded(day)];
	return fields.join('-').replace(/-+$/, '');
}

function padded(digits = ''): string {
	return digits === '' ? '' : digits.padStart(2, '0');
}
