import { monthsNamedIn } from '#lib/text/dates-in-text.ts';
import { parseEdtf, type PartialDate } from '#lib/text/edtf.ts';
import { monthLabel } from '#lib/text/months.ts';
import type { DateQuestion } from './question.ts';

function worded({ year, month, day }: PartialDate, monthName: (month: number) => string): string {
	const parts = [day, month === undefined ? undefined : monthName(month), year];
	return parts.filter((part) => part !== undefined).join(' ');
}

/** A date of EDTF in words, with both common Arabic names of its month: `XXXX-11` is «تشرين الثاني/نوفمبر». */
export function dateInWords(edtf: string, language: string): string {
	const date = parseEdtf(edtf);
	if (date === undefined) throw new Error(`${edtf} is no date.`);
	return worded(date, (month) => monthLabel(month, language));
}

/** The key in words, its month named as the evidence names it. */
export function keyInWords(question: DateQuestion): string {
	const quotes = question.evidence.map((entry) => ('nearest' in entry ? entry.nearest : entry.quote));
	const named = quotes.flatMap((quote) => monthsNamedIn(quote));
	const language = /\p{Script=Arabic}/u.test(question.prompt) ? 'ar' : 'en';
	const date = parseEdtf(question.answer) ?? {};
	return worded(
		date,
		(month) => named.find((each) => each.month === month)?.name ?? monthLabel(month, language)
	);
}
