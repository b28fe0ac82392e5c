import type { Article, Quote } from '#lib/article/article.ts';
import { quoteAt } from '#lib/article/evidence.ts';
import { sentencesOf } from '#lib/article/sentences.ts';
import { asProof, type EvidenceDraft } from '../draft.ts';
import { sentencesOfQuote } from './keys.ts';

function sentencesOfEntry(article: Article, entry: EvidenceDraft): readonly number[] {
	const proof = asProof(entry, false);
	return 'quote' in proof ? sentencesOfQuote(article, proof) : [];
}

/** The numbers of the sentences that the evidence touches, ascending. */
export function keysOfEvidence(article: Article, evidence: readonly EvidenceDraft[]): number[] {
	const numbers = evidence.flatMap((entry) => sentencesOfEntry(article, entry));
	return [...new Set(numbers)].sort((one, other) => one - other);
}

/** The quote of a whole sentence; nothing where the article has no such sentence. */
function quoteOfSentence(article: Article, number: number): Quote | undefined {
	const sentence = sentencesOf(article)[number - 1];
	return sentence && quoteAt(article, sentence);
}

/** The evidence after a tap on a sentence: what touches it is taken out, or, where nothing does, the whole sentence added. */
export function tapped(
	article: Article,
	evidence: readonly EvidenceDraft[],
	number: number
): EvidenceDraft[] {
	const rest = evidence.filter((entry) => !sentencesOfEntry(article, entry).includes(number));
	const quote = quoteOfSentence(article, number);
	return rest.length < evidence.length || quote === undefined ? rest : [...rest, quote];
}
