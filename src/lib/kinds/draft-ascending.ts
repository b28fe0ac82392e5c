import { foldText } from '#lib/text/fold.ts';
import { scanNumbers } from '#lib/text/number-words.ts';

/** The one number that a text is about; nothing where it has none, or several. */
function numberIn(text: string, language: string): number | undefined {
	const { numbers } = scanNumbers(foldText(text, 'marks'), language);
	return numbers.length === 1 ? numbers[0]?.value : undefined;
}

/**
 * The choices from the lowest number to the highest, where each has one number and they do not stand so already;
 * else nothing.
 */
export function ascending<T extends { readonly text: string }>(
	choices: readonly T[],
	language: string
): T[] | undefined {
	const valued = choices.map((choice) => ({ choice, value: numberIn(choice.text, language) }));
	const known = valued.flatMap(({ choice, value }) => (value === undefined ? [] : [{ choice, value }]));
	if (known.length < choices.length || known.length < 2) return undefined;
	const sorted = [...known].sort((one, other) => one.value - other.value);
	if (sorted.every(({ choice }, index) => choice === choices[index])) return undefined;
	return sorted.map(({ choice }) => choice);
}
