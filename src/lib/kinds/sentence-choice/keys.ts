import type { Article, Quote } from '#lib/article/article.ts';
import { placeOf } from '#lib/article/evidence.ts';
import { numberOf } from '#lib/article/sentences.ts';
import type { SentenceRef } from '../kind.ts';
import { evidenceQuotes } from '../outline.ts';
import type { SentenceChoiceQuestion } from './question.ts';

/** The quote alone, without what else stands beside it. */
export function quoteOf({ quote, prefix, suffix }: Quote): Quote {
	return { quote, prefix, suffix };
}

/** The numbers of the sentences that a quote touches; none where it is not found. */
export function sentencesOfQuote(article: Article, quote: Quote): readonly number[] {
	return placeOf(article, quote)?.sentences ?? [];
}

/** The numbers of the sentences that hold the evidence, ascending. */
export function keySentences(question: SentenceChoiceQuestion, article: Article): number[] {
	const found = evidenceQuotes(question).flatMap(({ quote }) => sentencesOfQuote(article, quote));
	return [...new Set(found)].sort((a, b) => a - b);
}

/** A sentence that was picked, as it is shown. */
export interface Picked {
	readonly ref: SentenceRef;
	readonly text: string;
	readonly correct: boolean;
}

/** The sentences picked, in the order of picking; one that the article no longer has is shown empty and is not right. */
export function pickedSentences(
	question: SentenceChoiceQuestion,
	article: Article,
	refs: readonly SentenceRef[]
): Picked[] {
	const keys = keySentences(question, article);
	return refs.map((ref) => {
		const paragraph = article.paragraphs.find(({ id }) => id === ref.paragraph);
		const number = numberOf(article, ref);
		return {
			ref,
			text: paragraph?.text.slice(ref.start, ref.end) ?? '',
			correct: number !== undefined && keys.includes(number)
		};
	});
}
