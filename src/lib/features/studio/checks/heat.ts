import { wordsOf } from '#lib/text/words.ts';

/** How warm a sentence with so many questions is drawn beside the one that has most: 0 for none, up to 3. */
export function heatOf(questions: number, most: number): 0 | 1 | 2 | 3 {
	if (questions === 0) return 0;
	const share = questions / Math.max(most, 3);
	if (share <= 1 / 3) return 1;
	return share <= 2 / 3 ? 2 : 3;
}

/** Words of a sentence by which it is known again. */
const shown = 6;

/** The first words of a sentence, with an ellipsis where there are more. */
export function beginningOf(sentence: string): string {
	const words = wordsOf(sentence);
	const last = words[shown - 1];
	return last && words.length > shown ? `${sentence.slice(0, last.end)}…` : sentence;
}

/** Seconds as minutes, rounded; 0 for less than half a minute. */
export function minutesOf(seconds: number): number {
	return Math.round(seconds / 60);
}
