import { wordsOf } from '#lib/text/words.ts';

/** How warm a sentence with so many questions is drawn: 0 to 3. */
export function heatOf(questions: number): 0 | 1 | 2 | 3 {
	if (questions === 0) return 0;
	if (questions === 1) return 1;
	return questions === 2 ? 2 : 3;
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
