import { contradicts, hasHarakatOf } from './harakat.ts';
import type { Strictness } from './strictness.ts';
import { acceptsNumberOrDate } from './typed-values.ts';
import { judgeNear, quoteForm } from './typed-near.ts';
import { sameWords } from './typed-same.ts';
import { refusal, type Refusal } from './typed-refusals.ts';
import { typedWords } from './typed-words.ts';

/** What a typed response is judged by. */
export interface TypedSpec {
	/** Accepted answers, spelled correctly; the first is the form shown. */
	readonly answers: readonly string[];
	readonly strict: readonly Strictness[];
	/** The article's language. */
	readonly language: string;
	/** Responses that are known to be wrong. */
	readonly wrong: readonly { readonly id: string; readonly text: string }[];
	/** The words of the article, from `wordForms`; those of the answers among them do no harm. */
	readonly articleWords: ReadonlySet<string>;
	readonly prompt: string;
	/** The quotes that prove the answer: their form of it is accepted as well. */
	readonly quotes: readonly string[];
}

/** What a typed response is worth. `right` is the form to show: an accepted answer, never the quote. */
export type Judgement =
	| { readonly outcome: 'accepted'; readonly answer: string }
	| { readonly outcome: 'near'; readonly right: string }
	| {
			readonly outcome: 'rejected';
			readonly reason?: Refusal;
			readonly right?: string;
			/** The id of the foreseen wrong response that this one is. */
			readonly wrong?: string;
	  };

/** The words of a text in the form in which judging compares them. */
export function wordForms(text: string): ReadonlySet<string> {
	return new Set(typedWords(text).map((word) => word.form));
}

/** An answer that the response equals under `strict`, leaving harakat aside. */
function equalAnswer(response: string, spec: TypedSpec, strict: readonly Strictness[]): string | undefined {
	return spec.answers.find((answer) => sameWords(response, answer, { strict }));
}

function wrongOf(response: string, spec: TypedSpec): string | undefined {
	return spec.wrong.find((entry) => sameWords(response, entry.text, { strict: [] }))?.id;
}

/** Whether the response's harakat go against every answer that it equals. */
function harakatJudgement(response: string, spec: TypedSpec): Judgement | undefined {
	const equal = spec.answers.filter((answer) => sameWords(response, answer, { strict: spec.strict }));
	const fits = (answer: string): boolean => {
		const wanted = spec.strict.includes('harakat');
		return wanted ? hasHarakatOf(response, answer) : !contradicts(response, answer);
	};
	const [first] = equal;
	if (first === undefined) return undefined;
	const answer = equal.find(fits);
	if (answer !== undefined) return { outcome: 'accepted', answer };
	return {
		outcome: 'rejected',
		reason: spec.strict.includes('harakat') ? 'strict' : 'harakat',
		right: first
	};
}

/**
 * Judges a typed response by the rules of README-typed.md: accepted, accepted with a note on the spelling, or rejected
 * with the reason or the foreseen wrong response that it is. Pure; gives the same for the same arguments.
 */
export function judgeText(response: string, spec: TypedSpec): Judgement {
	const exact = spec.wrong.find((entry) => sameWords(response, entry.text, { strict: [], whole: true }));
	if (
		exact !== undefined &&
		!spec.answers.some((answer) => sameWords(response, answer, { strict: spec.strict, whole: true }))
	) {
		return { outcome: 'rejected', wrong: exact.id };
	}
	const equal = harakatJudgement(response, spec);
	if (equal !== undefined) return equal;
	const loose = equalAnswer(response, spec, []);
	if (loose !== undefined) return { outcome: 'rejected', reason: 'strict', right: loose };
	const value = spec.answers.find((answer) => acceptsNumberOrDate(response, answer, spec.language));
	if (value !== undefined) return { outcome: 'accepted', answer: value };
	const wrong = wrongOf(response, spec);
	if (wrong !== undefined) return { outcome: 'rejected', wrong };
	const reason = refusal(response, spec);
	if (reason !== undefined) return { outcome: 'rejected', reason };
	const quoted = quoteForm(response, spec);
	if (quoted !== undefined) return { outcome: 'near', right: quoted };
	const near = judgeNear(response, spec);
	if (near.outcome === 'near') return near;
	if (near.wrong !== undefined) return { outcome: 'rejected', wrong: near.wrong };
	return near.reason === undefined ? { outcome: 'rejected' } : { outcome: 'rejected', reason: near.reason };
}
