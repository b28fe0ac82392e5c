import { sentencesOf } from '#lib/article/sentences.ts';
import { pickingOf } from '#lib/kinds/shapes.ts';
import type { ChoiceGroup } from '#lib/kinds/kind.ts';
import { isVerdictGroup, listPath } from './choices.ts';
import { guessers, highest, shared, type Guesser } from './guessers.ts';
import { lexisOf } from './lexis.ts';
import { chanceOfHit, holm, upperTail } from './probability.ts';
import { proofSentences } from './proof.ts';
import type { Asked, LintContext, Rule } from './rule.ts';

/** How one guesser fared over a bank. */
export interface Guess {
	readonly name: string;
	/** How often its guess held a key. */
	readonly right: number;
	/** For how many questions it had a guess. */
	readonly asked: number;
	/** How often blind guesses of as many choices would have held a key, on average. */
	readonly expected: number;
	/** The chance of being right at least as often by luck. */
	readonly p: number;
	/** `p` adjusted for all guessers that had a guess (Holm). */
	readonly adjusted: number;
}

interface Turn {
	readonly hit: boolean;
	readonly chance: number;
}

const level = 0.05;

/** The group of a question that is answered by choosing once in it: a list of choices, or one key among others. */
function answeredGroup({ outline }: Asked): ChoiceGroup | undefined {
	const [group, ...more] = outline.groups;
	if (!group || more.length > 0) return undefined;
	const keys = group.choices.filter((choice) => choice.correct).length;
	if (keys === 0 || keys === group.choices.length) return undefined;
	const one = isVerdictGroup(group) || listPath(group.choices).length > 0 || keys === 1;
	return one ? group : undefined;
}

function turn<T>(all: readonly T[], picked: readonly T[], isKey: (item: T) => boolean): Turn[] {
	if (picked.length === 0 || picked.length === all.length) return [];
	return [
		{ hit: picked.some(isKey), chance: chanceOfHit(all.length, all.filter(isKey).length, picked.length) }
	];
}

function turnsOf(guesser: Guesser, context: LintContext): Turn[] {
	const lexis = lexisOf(context);
	return context.questions.flatMap((asked) => {
		const group = answeredGroup(asked);
		if (!group) return [];
		const picked = guesser({ group, prompt: asked.question.prompt, lexis });
		return turn(group.choices, picked, (choice) => choice.correct);
	});
}

/** The sentence with most words in common with the prompt, where a sentence of the article is the answer. */
function sentenceTurns(context: LintContext): Turn[] {
	const lexis = lexisOf(context);
	const sentences = sentencesOf(context.article);
	return context.questions.flatMap((asked) => {
		if (!pickingOf(asked.question)) return [];
		const keys = new Set(proofSentences(asked, context));
		const picked = highest(sentences, ({ text }) => shared(asked.question.prompt, text, lexis));
		return keys.size === 0 ? [] : turn(sentences, picked, ({ number }) => keys.has(number));
	});
}

function fare(name: string, turns: readonly Turn[]): Omit<Guess, 'adjusted'> {
	const chances = turns.map(({ chance }) => chance);
	const right = turns.filter(({ hit }) => hit).length;
	const expected = chances.reduce((sum, chance) => sum + chance, 0);
	return { name, right, asked: turns.length, expected, p: upperTail(right, chances) };
}

/** How each guesser fares over the questions of `context`. */
export function guessesIn(context: LintContext): Guess[] {
	const fares = [
		...Object.entries(guessers).map(([name, guesser]) => fare(name, turnsOf(guesser, context))),
		fare('sentence-words', sentenceTurns(context))
	];
	const tested = fares.filter(({ asked }) => asked > 0);
	const adjusted = holm(tested.map(({ p }) => p));
	return fares.map((each) => ({ ...each, adjusted: adjusted[tested.indexOf(each)] ?? 1 }));
}

/** B6: no program that never sees the article beats chance by more than is plausible by luck. */
export const guessing: Rule = {
	code: 'B6',
	check: (context) =>
		guessesIn(context)
			.filter(({ adjusted }) => adjusted <= level)
			.map(({ name, right, asked, expected, adjusted }) => ({
				code: 'B6',
				severity: 'warning',
				place: {},
				params: {
					guesser: name,
					right,
					asked,
					expected: Math.round(expected * 10) / 10,
					p: Number(adjusted.toPrecision(2))
				}
			}))
};
