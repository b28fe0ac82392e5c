import { isMonthWord } from './date-tokens.ts';
import { readDate } from './dates.ts';
import { toEdtf } from './edtf.ts';
import { scanNumbers, type Numbers } from './number-words.ts';
import { comparedForm } from './spellings.ts';
import { leadingDropped, typedWords } from './typed-words.ts';

/** A text without its leading words, written again from what is left. */
function core(text: string): string {
	const words = typedWords(text);
	const shortest = leadingDropped(words).at(-1) ?? words;
	return /[.,/\-٫٬]/.test(text) && shortest.length === words.length
		? text
		: shortest.map((word) => word.raw).join(' ');
}

/** Whether both say the same numbers, in digits or words of either language, beside the same other words. */
function sameNumber(response: string, answer: string, language: string): boolean {
	const wanted = scanNumbers(core(answer), language);
	if (wanted.numbers.length === 0) return false;
	const typed = scanNumbers(core(response), language);
	const values = ({ numbers }: Numbers): string => numbers.map((number) => number.value).join(' ');
	const words = ({ rest }: Numbers): string => rest.map((word) => comparedForm(word)).join(' ');
	return values(typed) === values(wanted) && words(typed) === words(wanted);
}

/** The date that a text is and nothing else, in EDTF, where it names its month. */
function namedDate(text: string, language: string): string | undefined {
	if (!typedWords(text).some((word) => isMonthWord(word.form))) return undefined;
	const reading = readDate(core(text), language);
	const plain = reading?.type === 'date' && reading.rest.length === 0 && reading.spelling === undefined;
	return plain ? toEdtf(reading.date) : undefined;
}

/** Whether a response and an answer are the same number or the same date with a named month, however written. */
export function acceptsNumberOrDate(response: string, answer: string, language: string): boolean {
	if (sameNumber(response, answer, language)) return true;
	const wanted = namedDate(answer, language);
	return wanted !== undefined && wanted === namedDate(response, language);
}
