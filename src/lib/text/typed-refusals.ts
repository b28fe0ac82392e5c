import { comparedForm } from './spellings.ts';
import { sameWords } from './typed-same.ts';
import { typedWords, withoutArticle } from './typed-words.ts';

/** Why a typed response is rejected, where there is more to say than that it is another answer. */
export type Refusal =
	'negated' | 'two-candidates' | 'echoed' | 'harakat' | 'strict' | 'near-number' | 'other-month';

const formSet = (words: readonly string[]): ReadonlySet<string> =>
	new Set(words.map((word) => comparedForm(word)));

const negators = formSet([
	...[
		'ليس',
		'ليست',
		'ليسوا',
		'لست',
		'لم',
		'لن',
		'لا',
		'غير',
		'عدم',
		'دون',
		'بدون',
		'سوى',
		'إلا',
		'عدا',
		'ماعدا'
	],
	...[
		'باستثناء',
		'not',
		'no',
		'never',
		'without',
		'non',
		'except',
		'isnt',
		'wasnt',
		'didnt',
		'doesnt',
		'dont'
	]
]);
const alternatives = formSet(['أو', 'or']);

function words(text: string): readonly string[] {
	return typedWords(text).map((word) => word.form);
}

function bareOfFront(form: string): string {
	return negators.has(form) ? form : form.replace(/^[وفب](?=.{2,})/, '');
}

/** Whether a text has a negator that `answers` do not have. */
export function addsNegator(response: string, answers: readonly string[]): boolean {
	const known = new Set(answers.flatMap((answer) => words(answer).map(bareOfFront)));
	return words(response)
		.map(bareOfFront)
		.some((form) => negators.has(form) && !known.has(form));
}

/** Whether a text offers a second candidate: «أو», or an answer and something else with a mark between them. */
export function offersTwo(response: string, answers: readonly string[]): boolean {
	const inAnswers = new Set(answers.flatMap((answer) => words(answer)));
	if (words(response).some((form) => alternatives.has(form) && !inAnswers.has(form))) return true;
	const parts = response
		.split(/[/|،,؛;]|(?<=\s)(?:أم|and\/or)(?=\s)/)
		.filter((part) => words(part).length > 0);
	const isAnswer = (part: string): boolean =>
		answers.some((answer) => sameWords(part, answer, { strict: [] }));
	return parts.length > 1 && parts.some(isAnswer) && !parts.every(isAnswer);
}

/** Whether a response is the prompt, or most of it, said again. */
export function echoes(response: string, prompt: string): boolean {
	const typed = words(response);
	const asked = words(prompt);
	if (typed.length < 2 || asked.length === 0) return false;
	const again = typed.filter((form) => asked.includes(form)).length;
	return again / typed.length >= 0.8 && again / asked.length >= 0.5;
}

/** Whether a response has a word of an answer: «لا أعرف» has none, and denies nothing. */
function sharesWord(response: string, answers: readonly string[]): boolean {
	const formsOf = (text: string): string[] => typedWords(text).map((word) => withoutArticle(word).form);
	const typed = new Set(formsOf(response));
	return answers.some((answer) => formsOf(answer).some((form) => typed.has(form)));
}

/** Why a response that equals no answer is rejected, by its own words; undefined where they give no reason. */
export function refusal(
	response: string,
	spec: { readonly answers: readonly string[]; readonly prompt: string }
): Refusal | undefined {
	if (addsNegator(response, spec.answers) && sharesWord(response, spec.answers)) return 'negated';
	if (offersTwo(response, spec.answers)) return 'two-candidates';
	return echoes(response, spec.prompt) ? 'echoed' : undefined;
}
