import type { ChoiceGroup, OutlineChoice } from '#lib/kinds/kind.ts';
import { scanNumbers } from '#lib/text/number-words.ts';
import { absoluteIn } from './absolute-words.ts';
import { isVerdictGroup } from './choices.ts';
import type { Lexis } from './lexis.ts';
import { lengthOf } from './longest-key.ts';

/** What a guesser is shown of a question: never the article, never which choice is the key. */
export interface Shown {
	readonly group: ChoiceGroup;
	readonly prompt: string;
	readonly lexis: Lexis;
}

/** Choices that a guesser cannot tell apart and would all take; none or all of them where it has no opinion. */
export type Guesser = (shown: Shown) => readonly OutlineChoice[];

/** All items with the highest value; none where every item has it. */
export function highest<T>(items: readonly T[], valueOf: (item: T) => number): T[] {
	const values = items.map((item) => Math.round(valueOf(item) * 1e9) / 1e9);
	const most = Math.max(...values);
	const best = items.filter((_, index) => values[index] === most);
	return best.length === items.length ? [] : best;
}

/** How many of the words of content the texts share. */
export function shared(one: string, other: string, lexis: Lexis): number {
	const words = lexis.content(other);
	return [...lexis.content(one)].filter((word) => words.has(word)).length;
}

/** Dice's coefficient of the pairs of neighbouring letters: 0 nothing alike, 1 the same pairs. */
function likeness(one: string, other: string, lexis: Lexis): number {
	const [first, second] = [lexis.pairs(one), lexis.pairs(other)];
	const common = [...first].filter((pair) => second.has(pair)).length;
	return (2 * common) / (first.size + second.size);
}

function likenessToOthers(choice: OutlineChoice, { group, lexis }: Shown): number {
	return group.choices
		.filter((other) => other !== choice)
		.reduce((sum, other) => sum + likeness(choice.text, other.text, lexis), 0);
}

function middleNumber({ group, lexis }: Shown): OutlineChoice[] {
	const valued = group.choices.flatMap((choice) => {
		const [first] = scanNumbers(choice.text, lexis.language).numbers;
		return first === undefined ? [] : [{ choice, value: first.value }];
	});
	if (valued.length < group.choices.length || valued.length < 3) return [];
	const sorted = valued.sort((a, b) => a.value - b.value).map(({ choice }) => choice);
	const half = Math.ceil(sorted.length / 2);
	return sorted.slice(sorted.length - half, half);
}

function ofTexts(guesser: Guesser): Guesser {
	return (shown) => (isVerdictGroup(shown.group) ? [] : guesser(shown));
}

/** Programs that answer without the article, by name. */
export const guessers: Readonly<Record<string, Guesser>> = {
	longest: ofTexts(({ group }) => highest(group.choices, ({ text }) => lengthOf(text))),
	shortest: ofTexts(({ group }) => highest(group.choices, ({ text }) => -lengthOf(text))),
	// Where choices are shuffled, the order in the file is never shown.
	first: ofTexts(({ group }) => (group.ordered ? group.choices.slice(0, 1) : [])),
	'prompt-words': ofTexts(({ group, prompt, lexis }) =>
		highest(group.choices, ({ text }) => shared(text, prompt, lexis))
	),
	'odd-one-out': ofTexts((shown) =>
		highest(shown.group.choices, (choice) => -likenessToOthers(choice, shown))
	),
	'most-alike': ofTexts((shown) => highest(shown.group.choices, (choice) => likenessToOthers(choice, shown))),
	'no-absolutes': ofTexts(({ group, lexis }) =>
		highest(group.choices, ({ text }) => (absoluteIn(text, lexis) === undefined ? 1 : 0))
	),
	'middle-number': ofTexts(middleNumber),
	'always-true': ({ group }) =>
		isVerdictGroup(group) ? group.choices.filter((choice) => choice.id === 'true') : []
};
