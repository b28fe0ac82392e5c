import type { OutlineChoice } from '#lib/kinds/kind.ts';
import { contestsOf, textPath } from './choices.ts';
import { questionRule } from './rule.ts';

const ratio = 1.3;
const letters = 8;

/** Letters and digits: harakat, spaces and punctuation do not make a choice look longer. */
export function lengthOf(text: string): number {
	return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / values.length;
}

const lengths = (choices: readonly OutlineChoice[]): number[] =>
	choices.map((choice) => lengthOf(choice.text));

/** O4: the key is not the longest by more than 1.3 times the mean of the others and 8 letters (HDR 24, 28d). */
export const longestKey = questionRule('O4', (asked) =>
	contestsOf(asked.outline).flatMap(({ keys, distractors }) => {
		const [own, others] = [lengths(keys), lengths(distractors)];
		const stands = Math.min(...own) > Math.max(...others);
		const [key, other] = [mean(own), mean(others)];
		const [first] = keys;
		if (!first || !stands || key <= ratio * other || key - other < letters) return [];
		const params = { key: Math.round(key), others: Math.round(other) };
		return [{ severity: 'warning', path: textPath(asked, first), quote: first.text, params }];
	})
);
