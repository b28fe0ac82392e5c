import type { Corrections } from '#lib/article/article.ts';
import { joinWithNext, splitAt } from '#lib/article/correcting.ts';
import type { Sentence } from '#lib/article/sentences.ts';
import type { Work } from '#lib/bank/work.ts';
import type { Issue } from '#lib/issue.ts';
import { ok, type Result } from '#lib/result.ts';
import { withCorrections } from './article-of.ts';

/** A word after which a sentence can be split, with the signs that belong to it; offsets count in the paragraph. */
export interface SplitWord {
	readonly text: string;
	readonly end: number;
}

/** The words of a sentence, what white space parts; the last is no place to split. */
export function splitWords({ text, start }: Sentence): SplitWord[] {
	return Array.from(text.matchAll(/\S+/gu), (found) => ({
		text: found[0],
		end: start + found.index + found[0].length
	}));
}

/** The index of the word that holds `offset`, counted in the sentence's own text; the last one before it where it is between words. */
export function wordAt(words: readonly SplitWord[], sentence: Sentence, offset: number): number {
	const at = words.findIndex(({ end }) => sentence.start + offset <= end);
	return at < 0 ? words.length - 1 : at;
}

type Correct = typeof splitAt;

function corrected(
	correct: Correct,
	work: Work,
	at: { paragraph: number; offset: number }
): Result<Work, Issue[]> {
	const corrections: Corrections = work.about.sentences ?? {};
	const next = correct({ text: work.text, corrections }, at.paragraph, at.offset);
	return next.ok ? ok({ ...work, about: withCorrections(work.about, next.value) }) : next;
}

/** The work with a sentence that ends after a word. */
export function splitAfter(work: Work, paragraph: number, word: SplitWord): Result<Work, Issue[]> {
	return corrected(splitAt, work, { paragraph, offset: word.end });
}

/** The work with a sentence and the one after it as one. */
export function joinedWithNext(work: Work, { paragraph, start }: Sentence): Result<Work, Issue[]> {
	return corrected(joinWithNext, work, { paragraph, offset: start });
}
