import { isMonthWord } from './date-tokens.ts';
import { slips, slipsForgiven } from './edits.ts';
import { contradicts } from './harakat.ts';
import { areLookalikes } from './lookalikes.ts';
import { isNumberWord } from './number-words.ts';
import type { Strictness } from './strictness.ts';
import type { Refusal } from './typed-refusals.ts';
import { sameWords } from './typed-same.ts';
import {
	isSame,
	answerWays,
	withoutArticle,
	hasArticle,
	leadingDropped,
	typedWords,
	type TypedWord
} from './typed-words.ts';

/** What near misses are judged by; a part of `TypedSpec`. */
interface NearSpec {
	readonly answers: readonly string[];
	readonly strict: readonly Strictness[];
	readonly wrong: readonly { readonly id: string; readonly text: string }[];
	readonly articleWords: ReadonlySet<string>;
	readonly prompt: string;
	readonly quotes: readonly string[];
}

/** How many slips make one of another, or why they cannot be slips. */
type Cost = { readonly slips: number } | { readonly reason?: Refusal };

const fronts = ['', 'ال', 'و', 'ف', 'ب', 'ل', 'ك', 'وال', 'بال', 'لل', 'كال', 'فال'];
const negations = ['لا', 'لم', 'لن', 'غير', 'un', 'in', 'im', 'il', 'ir', 'dis', 'non'];

/** How many letters a word has, an article at its front not counted. */
function letters(word: TypedWord): number {
	const counted = /^[اٱ]ل/.test(word.bare) ? withoutArticle(word) : word;
	return [...counted.form].length;
}

/** Slips between two words, the article of either left out where only one has it. */
function slipsBetween(typed: TypedWord, right: TypedWord, strict: readonly Strictness[]): number {
	const whole = slips(typed.form, right.form);
	if (strict.includes('definite') || hasArticle(typed) === hasArticle(right)) return whole;
	return Math.min(whole, slips(withoutArticle(typed, strict).form, withoutArticle(right, strict).form));
}

/** Why a word that differs from the answer's is no slip: a number, another month, a negation, a word of its own. */
function bar(typed: TypedWord, right: TypedWord): Cost | undefined {
	if (/\d/.test(typed.form + right.form)) return { reason: 'near-number' };
	if (isNumberWord(typed.form) || isNumberWord(right.form)) return { reason: 'near-number' };
	if (isMonthWord(typed.form)) return { reason: 'other-month' };
	const [a, b] = [withoutArticle(typed).form, withoutArticle(right).form];
	if (negations.some((negation) => a === negation + b || b === negation + a)) return { reason: 'negated' };
	return areLookalikes(typed.form, right.form) ? {} : undefined;
}

function wordCost(typed: TypedWord, right: TypedWord, strict: readonly Strictness[]): Cost {
	const cost = isSame(typed, right) ? 0 : slipsBetween(typed, right, strict);
	if (cost === 0) return contradicts(typed.raw, right.raw) ? { reason: 'harakat' } : { slips: 0 };
	if (cost > slipsForgiven(letters(right))) return {};
	return bar(typed, right) ?? { slips: cost };
}

/** Two runs of words that differ in their spaces and at most one letter. */
function unspacedCost(typed: readonly TypedWord[], right: readonly TypedWord[]): Cost {
	const [a, b] = [typed, right].map((words) => words.map((word) => word.form).join('')) as [string, string];
	const risky = [...typed, ...right].some((word) => /\d/.test(word.form) || isNumberWord(word.form));
	if (risky || typed.length > right.length + 1) return {};
	const cost = slips(a, b);
	return cost <= Math.min(1, slipsForgiven(b.length)) ? { slips: cost } : {};
}

function listCost(
	typed: readonly TypedWord[],
	right: readonly TypedWord[],
	strict: readonly Strictness[]
): Cost {
	if (typed.length !== right.length) return unspacedCost(typed, right);
	let sum = 0;
	for (const [index, word] of typed.entries()) {
		const wanted = right[index];
		const cost = wanted === undefined ? {} : wordCost(word, wanted, strict);
		if (!('slips' in cost)) return cost;
		sum += cost.slips;
	}
	const length = right.reduce((total, word) => total + letters(word), 0);
	return sum <= slipsForgiven(length) ? { slips: sum } : {};
}

/** The least cost over every way of leaving leading words; else the first reason. */
function cost(response: string, answer: string, strict: readonly Strictness[]): Cost {
	const right = answerWays(typedWords(answer, strict));
	const all = leadingDropped(typedWords(response, strict)).flatMap((way) =>
		right.map((wanted) => listCost(way, wanted, strict))
	);
	const possible = all.flatMap((each) => ('slips' in each ? [each.slips] : []));
	if (possible.length > 0) return { slips: Math.min(...possible) };
	return all.find((each) => 'reason' in each) ?? {};
}

/** Whether a word of the response that no answer has is another word of the article, of the prompt or of a wrong response. */
function hasOtherWord(response: string, spec: NearSpec): boolean {
	const own = new Set(
		spec.answers.flatMap((answer) =>
			typedWords(answer).flatMap((word) => [word.form, withoutArticle(word).form, `ال${word.form}`])
		)
	);
	const listed = new Set(
		[spec.prompt, ...spec.wrong.map((entry) => entry.text)].flatMap((text) =>
			typedWords(text).map((word) => word.form)
		)
	);
	const words = leadingDropped(typedWords(response)).at(-1) ?? [];
	return words.some((word) => {
		const forms = fronts.flatMap((front) => [front + word.form, front + withoutArticle(word).form]);
		const known = forms.some((form) => spec.articleWords.has(form) || listed.has(form));
		return known && !own.has(word.form) && !own.has(withoutArticle(word).form);
	});
}

/** The wrong response that a misspelled one is nearest to, where it is at least as near as `right` slips. */
function nearestWrong(response: string, spec: NearSpec, right: number): string | undefined {
	return spec.wrong.find((entry) => {
		const found = cost(response, entry.text, []);
		return 'slips' in found && found.slips <= right;
	})?.id;
}

/** A near miss with the right form, or nothing but, where there is one, the reason or the wrong response it is. */
export type Near =
	| { readonly outcome: 'near'; readonly right: string }
	| { readonly outcome: 'far'; readonly reason?: Refusal; readonly wrong?: string };

/** Judges whether a response is an answer misspelled: rules TN1 to TN6 of README-typed.md. */
export function judgeNear(response: string, spec: NearSpec): Near {
	if (spec.strict.includes('spelling') || spec.strict.includes('harakat')) return { outcome: 'far' };
	let best: { right: string; slips: number } | undefined;
	let reason: Refusal | undefined;
	for (const answer of spec.answers) {
		const strict = cost(response, answer, spec.strict);
		const loose = cost(response, answer, []);
		if ('slips' in strict && 'slips' in loose && strict.slips === loose.slips) {
			if (best === undefined || strict.slips < best.slips) best = { right: answer, slips: strict.slips };
		} else if ('reason' in strict) reason ??= strict.reason;
	}
	const wrong = nearestWrong(response, spec, best?.slips ?? Infinity);
	if (wrong !== undefined) return { outcome: 'far', wrong };
	if (best !== undefined && !hasOtherWord(response, spec)) return { outcome: 'near', right: best.right };
	return reason === undefined ? { outcome: 'far' } : { outcome: 'far', reason };
}

/** The answer whose form in a quote the response has, where the quotes spell it otherwise than the answers do. */
export function quoteForm(response: string, spec: NearSpec): string | undefined {
	const how = { strict: [] };
	return spec.answers.find((answer) => {
		const length = typedWords(answer).length;
		const windows = spec.quotes.flatMap((quote) => {
			const words = typedWords(quote).map((word) => word.raw);
			return words.map((_word, from) => words.slice(from, from + length).join(' '));
		});
		if (windows.some((window) => sameWords(window, answer, how))) return false;
		return windows.some((window) => sameWords(response, window, how) && 'slips' in cost(window, answer, []));
	});
}
