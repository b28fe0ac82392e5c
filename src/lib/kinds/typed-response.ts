/** What a learner can type at the most, in UTF-16 units. */
export const longestTyped = 300;

/** Whether something was typed that can be judged: a letter or a digit at least. */
export function isTyped(text: string): boolean {
	return /[\p{L}\p{N}]/u.test(text);
}
