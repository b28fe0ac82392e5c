import type { Article } from '#lib/article/article.ts';
import { slips } from '#lib/text/edits.ts';
import { scanNumbers, type Numbers } from '#lib/text/number-words.ts';
import { addsNegator, offersTwo } from '#lib/text/typed-refusals.ts';
import type { Grading, Note } from '../kind.ts';
import { wholeGrading } from '../typed-entry.ts';
import type { NumberQuestion, NumberResponse } from './question.ts';
import { changesNumber, isDual, isOtherUnit } from './units.ts';

function rejected(code: Note['code'] | undefined, chosen: readonly string[] = []): Grading {
	return wholeGrading(0, { notes: code === undefined ? [] : [{ code }], chosen });
}

/** Whether two numbers written in digits lie one slip apart, and have enough digits for that to say something. */
function isNear(value: number, answer: number): boolean {
	const [one, other] = [String(value), String(answer)];
	return other.length >= 3 && slips(one, other) === 1;
}

/** The numbers of a response; a counted noun in the dual («عامان») alone is two of it. */
function read(question: NumberQuestion, text: string, language: string): Numbers {
	const found = scanNumbers(text, language);
	const [only] = found.rest;
	const dual = found.numbers.length === 0 && only !== undefined && isDual(only, question);
	return dual ? { numbers: [{ value: 2, form: 'words' }], rest: found.rest } : found;
}

/** Grades a typed number by the rules N1 to N6 of the README. */
export function gradeNumber(question: NumberQuestion, response: NumberResponse, article: Article): Grading {
	const { numbers, rest } = read(question, response.text, article.language);
	const [number] = numbers;
	if (number !== undefined && addsNegator(response.text, [])) return rejected('negated');
	if (numbers.length > 1 || offersTwo(response.text, [])) return rejected('two-candidates');
	if (number === undefined || changesNumber(rest)) return rejected('unreadable-number');
	if (isOtherUnit(rest, question)) return rejected(undefined);
	if (Math.abs(number.value - question.answer) <= (question.tolerance ?? 0)) return wholeGrading(1, {});
	const wrong = question.wrong?.find((entry) => entry.value === number.value);
	if (wrong !== undefined) return rejected(undefined, [wrong.id]);
	return rejected(isNear(number.value, question.answer) ? 'near-number' : undefined);
}
