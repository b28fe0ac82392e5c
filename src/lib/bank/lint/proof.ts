import type { Article, Quote } from '#lib/article/article.ts';
import type { Located } from '#lib/article/evidence.ts';
import { locate } from '#lib/article/locate.ts';
import { sentencesOf } from '#lib/article/sentences.ts';
import type { Issue } from '#lib/issue.ts';
import type { PlacedQuote } from '#lib/kinds/kind.ts';
import type { Result } from '#lib/result.ts';
import type { Asked, LintContext } from './rule.ts';

type Found = Result<Located, Issue[]>;
const located = new WeakMap<Article, Map<string, Found>>();

/** Where a quote is in the article; each quote of an article is looked for once. */
export function placeOf(quote: Quote, { article }: LintContext): Found {
	const known = located.get(article) ?? new Map<string, Found>();
	located.set(article, known);
	const name = JSON.stringify([quote.quote, quote.prefix, quote.suffix]);
	const found = known.get(name) ?? locate(article, quote);
	known.set(name, found);
	return found;
}

function proves({ role }: PlacedQuote): boolean {
	return role !== 'refutes';
}

/** The numbers of the sentences that the evidence of a question stands in, ascending, each once. */
export function proofSentences({ outline }: Asked, context: LintContext): number[] {
	const numbers = outline.quotes.filter(proves).flatMap(({ quote }) => {
		const found = placeOf(quote, context);
		return found.ok ? found.value.sentences : [];
	});
	return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The text of the sentence with that number, counted from 1. */
export function sentenceText(number: number, context: LintContext): string {
	return sentencesOf(context.article)[number - 1]?.text ?? '';
}

/** The words of the evidence: its quotes alone. */
export function quotedProof({ outline }: Asked): string {
	return outline.quotes
		.filter(proves)
		.map(({ quote }) => quote.quote)
		.join('\n');
}

/** The words of the evidence and of the sentences around it. */
export function wholeProof(asked: Asked, context: LintContext): string {
	const sentences = proofSentences(asked, context).map((number) => sentenceText(number, context));
	return [quotedProof(asked), ...sentences].join('\n');
}
