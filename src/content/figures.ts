import { placeOf } from '#lib/article/evidence.ts';
import { sentencesOf } from '#lib/article/sentences.ts';
import type { Pack } from '#lib/bank/bank.ts';
import { readingOf } from '#lib/bank/reading-pace.ts';
import { outlineOf } from '#lib/kinds/index.ts';

/** What a pack holds, counted. */
export interface Figures {
	readonly questions: number;
	/** How many questions of each kind that occurs. */
	readonly kinds: Readonly<Record<string, number>>;
	readonly sentences: number;
	/** Sentences that the evidence of at least one question stands in. */
	readonly covered: number;
}

/** Counts questions, kinds, sentences and the sentences that evidence stands in. */
export function figuresOf({ questions, article }: Pack): Figures {
	const kinds: Record<string, number> = {};
	const covered = new Set<number>();
	for (const question of questions) {
		kinds[question.kind] = (kinds[question.kind] ?? 0) + 1;
		for (const { quote, role } of outlineOf(question).quotes) {
			const place = placeOf(article, quote);
			if (role !== 'refutes') place?.sentences.forEach((number) => covered.add(number));
		}
	}
	return {
		questions: questions.length,
		kinds,
		sentences: sentencesOf(article).length,
		covered: covered.size
	};
}

/** How long an article is: its words, and the minutes it takes to read, rounded, at least 1. */
export function lengthOf({ article }: Pack): { words: number; minutes: number } {
	const { words, minutes } = readingOf(article);
	return { words, minutes: Math.max(1, Math.round(minutes)) };
}
