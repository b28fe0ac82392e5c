import { isAbbreviation } from './abbreviations.ts';
import { quotationsOf, type Quotation } from './quotations.ts';

/** Counts up whenever `segment` may give other sentences for the same text; articles keep the version they were built with. */
export const SEGMENTATION_VERSION = 1;

/** A sentence in its paragraph: UTF-16 offsets, without the white space around it. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

/** Marks that may end a sentence, the quotation marks that close after them, and reference marks such as [1]. */
const ending = /([.!?؟۔。！？…]+)([”“"»›’'\])]*(?:\[\p{N}{1,3}\])*[”“"»›]*)(?=\s|$)/gu;
const unseen = '\\u200B-\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF';
const nextWordPattern = new RegExp(`^[\\s${unseen}]*[«“"„(\\['‘”-]*([\\p{L}\\p{M}\\p{N}]*)`, 'u');
const saying =
	/^(?:[وف]?(?:قال|قالت|سأل|سألت|أجاب|أجابت|أضاف|أضافت|تساءل|تساءلت|هتف|صاح|صرخ|رد|ردت|ردّ)|يقول|تقول)$/u;
const hasWord = /[\p{L}\p{N}]/u;

/** One place where a sentence may end, as `ends` judges it. */
interface Candidate {
	/** The sentence so far, up to the marks. */
	readonly before: string;
	readonly marks: string;
	readonly closers: string;
	readonly nextWord: string;
}

function ends({ before, marks, closers, nextWord }: Candidate): boolean {
	if (/^\p{Ll}/u.test(nextWord)) return false;
	if (/^\.\.+$|…/.test(marks)) return closers === '' && marks !== '..' && /^\p{Lu}/u.test(nextWord);
	if (closers !== '' && !marks.startsWith('.') && saying.test(nextWord)) return false;
	if (marks !== '.') return true;
	return !/^\s*\p{N}{1,3}$/u.test(before) && (closers !== '' || !isAbbreviation(before, nextWord));
}

/** Whether a quotation is still open at `place`: it closes later than the marks and what closes right after them. */
function isOpenAt(quotations: readonly Quotation[], place: number): boolean {
	return quotations.some(({ open, close }) => open < place && place <= close);
}

function trimmed(text: string, start: number, end: number): Stretch {
	const part = text.slice(start, end);
	const lead = part.length - part.trimStart().length;
	return { start: start + lead, end: start + lead + part.trim().length };
}

/**
 * The sentences of one paragraph, in order, without overlap; together they hold everything but white space. Pure rules over
 * Unicode properties, the same in every engine. Rules S1 to S9 of the README.
 */
export function segment(text: string): Stretch[] {
	const quotations = quotationsOf(text);
	const found: Stretch[] = [];
	let start = 0;
	for (const match of text.matchAll(ending)) {
		const [whole, marks = '', closers = ''] = match;
		const end = match.index + whole.length;
		const before = text.slice(start, match.index);
		const nextWord = nextWordPattern.exec(text.slice(end, end + 60))?.[1] ?? '';
		if (!hasWord.test(text.slice(end)) || isOpenAt(quotations, end)) continue;
		const last = hasWord.test(before) ? undefined : found.pop();
		if (!last && !(hasWord.test(before) && ends({ before, marks, closers, nextWord }))) continue;
		found.push(trimmed(text, last?.start ?? start, end));
		start = end;
	}
	const last = trimmed(text, start, text.length);
	return last.end > last.start ? [...found, last] : found;
}
