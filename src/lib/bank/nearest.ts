import { slips } from '#lib/text/edits.ts';

/** The one of `words` that `word` was most likely meant to be, or none where all are too far off. */
export function nearest(word: string, words: readonly string[]): string | undefined {
	const typed = word.slice(0, 80).toLowerCase();
	let best: string | undefined;
	let fewest = Math.max(1, Math.floor(typed.length / 3)) + 1;
	for (const candidate of words) {
		const edits = slips(typed, candidate.toLowerCase());
		if (edits < fewest) [best, fewest] = [candidate, edits];
	}
	return best;
}
