import type { Article } from './article.ts';

/** A sentence of an article: its number from 1 through the whole article, the index of its paragraph, its range there. */
export interface Sentence {
	readonly number: number;
	readonly paragraph: number;
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** A sentence named by the id of its paragraph and its range, so that it is found again after the article was edited elsewhere. */
export interface SentenceRef {
	readonly paragraph: string;
	readonly start: number;
	readonly end: number;
}

const kept = new WeakMap<Article, readonly Sentence[]>();

/** The sentences of an article in order; those of one article object are made once. */
export function sentencesOf(article: Article): readonly Sentence[] {
	const known = kept.get(article);
	if (known) return known;
	const sentences = article.paragraphs
		.flatMap(({ text, sentences }, paragraph) =>
			sentences.map(([start, end]) => ({ paragraph, start, end, text: text.slice(start, end) }))
		)
		.map((sentence, index) => ({ number: index + 1, ...sentence }));
	kept.set(article, sentences);
	return sentences;
}

const keptByParagraph = new WeakMap<Article, readonly (readonly Sentence[])[]>();

/** The sentences of each paragraph; those of one article object are sorted once. */
export function sentencesByParagraph(article: Article): readonly (readonly Sentence[])[] {
	const known = keptByParagraph.get(article);
	if (known) return known;
	const rows: Sentence[][] = article.paragraphs.map(() => []);
	for (const sentence of sentencesOf(article)) rows[sentence.paragraph]?.push(sentence);
	keptByParagraph.set(article, rows);
	return rows;
}

/** The sentence that holds `offset` of a paragraph; none in the white space between two. */
export function sentenceAt(article: Article, paragraph: number, offset: number): Sentence | undefined {
	return sentencesIn(article, { paragraph, start: offset, end: offset + 1 })[0];
}

/** The sentences that a range of a paragraph touches, in order. */
export function sentencesIn(
	article: Article,
	range: { readonly paragraph: number; readonly start: number; readonly end: number }
): readonly Sentence[] {
	const paragraph = sentencesByParagraph(article)[range.paragraph] ?? [];
	return paragraph.filter(({ start, end }) => start < range.end && range.start < end);
}

/** The name of sentence `number`; throws where the article has no such sentence. */
export function refOf(article: Article, number: number): SentenceRef {
	const sentence = sentencesOf(article)[number - 1];
	const paragraph = sentence && article.paragraphs[sentence.paragraph];
	if (!paragraph) throw new Error(`Article “${article.title}” has no sentence ${number}.`);
	return { paragraph: paragraph.id, start: sentence.start, end: sentence.end };
}

/** The number of the sentence that `ref` names; nothing where its paragraph was changed or is gone. */
export function numberOf(article: Article, ref: SentenceRef): number | undefined {
	return sentencesOf(article).find(
		({ paragraph, start, end }) =>
			start === ref.start && end === ref.end && article.paragraphs[paragraph]?.id === ref.paragraph
	)?.number;
}
