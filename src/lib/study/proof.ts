import type { Article } from '#lib/article/article.ts';
import { placeOf } from '#lib/article/evidence.ts';
import { numberOf } from '#lib/article/sentences.ts';
import type { BaseQuestion, SentenceRef } from '#lib/kinds/kind.ts';

/** The numbers of the sentences that prove a question's answer; none where the article does not state it. */
export function provingSentences(
	question: Pick<BaseQuestion, 'evidence'>,
	article: Article
): ReadonlySet<number> {
	const numbers = new Set<number>();
	for (const proof of question.evidence) {
		if (!('quote' in proof)) continue;
		const place = placeOf(article, proof);
		for (const number of place?.sentences ?? []) numbers.add(number);
	}
	return numbers;
}

/** Whether what was picked is a proof: at least one sentence, and none that is not among the proving ones. */
export function isProof(
	question: Pick<BaseQuestion, 'evidence'>,
	article: Article,
	picked: readonly SentenceRef[]
): boolean {
	const proving = provingSentences(question, article);
	return (
		picked.length > 0 &&
		picked.every((ref) => {
			const number = numberOf(article, ref);
			return number !== undefined && proving.has(number);
		})
	);
}
