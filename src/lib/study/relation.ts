import { fingerprint, meaningOf } from '#lib/bank/fingerprint.ts';
import { outlineOf, type Question } from '#lib/kinds/index.ts';
import { presentOf } from '#lib/kinds/shapes.ts';
import { foldText } from '#lib/text/fold.ts';

/**
 * How a question shown before relates to the question as it is now: `same` in meaning; `corrected`, where nothing but the
 * key means something else; or an `other` question.
 */
export type Relation = 'same' | 'corrected' | 'other';

/** Gives a question shown before by its fingerprint; `undefined` where it is not kept. */
export type Shown = (fingerprint: string) => Question | undefined;

/** The relation of a question shown to the question now (DESIGN P5). `sameAs` is followed through what is kept. */
export function relationOf(shown: Question, now: Question, kept: Shown = () => undefined): Relation {
	if (meaningOf(shown) === meaningOf(now) || isSameAs(now, shown, kept)) return 'same';
	return asksTheSame(shown, now) ? 'corrected' : 'other';
}

function isSameAs(now: Question, shown: Question, kept: Shown): boolean {
	const name = fingerprint(shown);
	const seen = new Set<string>();
	for (let earlier = now.sameAs; earlier !== undefined && !seen.has(earlier);) {
		if (earlier === name) return true;
		seen.add(earlier);
		const question = kept(earlier);
		if (question && meaningOf(question) === meaningOf(shown)) return true;
		earlier = question?.sameAs;
	}
	return false;
}

/** Whether two questions differ in their key at the most: kind, fact and folded prompt are the same. */
function asksTheSame(a: Question, b: Question): boolean {
	const [factA, factB] = [a.fact ?? a.id, b.fact ?? b.id];
	return a.kind === b.kind && factA === factB && foldText(a.prompt, 'full') === foldText(b.prompt, 'full');
}

/**
 * Whether a response given to `shown` can be read as one to `now`: every part that was shown is still there, and what could
 * be chosen by an id still says the same.
 */
export function isReadableAs(shown: Question, now: Question): boolean {
	const parts = new Set(presentOf(now, () => 0));
	const texts = new Map(choicesOf(now));
	return (
		presentOf(shown, () => 0).every((part) => parts.has(part)) &&
		choicesOf(shown).every(([id, text]) => texts.get(id) === text)
	);
}

function choicesOf(question: Question): readonly (readonly [string, string])[] {
	const choices = outlineOf(question).groups.flatMap((group) => group.choices);
	return choices.map(({ id, text }) => [id, foldText(text, 'space')] as const);
}
