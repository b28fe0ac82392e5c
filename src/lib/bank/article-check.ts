import type { Article, Paragraph } from '#lib/article/article.ts';
import type { Issue, Path } from '#lib/issue.ts';

/** Makes the id of a paragraph from its text: `paragraphId`, handed in so that who need not check does not load it. */
export type Identify = (text: string) => string;

function error(code: string, path: Path): Issue {
	return { code, severity: 'error', place: { path } };
}

function sentencesHold({ text, sentences }: Paragraph): boolean {
	let end = 0;
	return sentences.every(([from, to]) => {
		const holds = from >= end && to > from && to <= text.length;
		end = to;
		return holds;
	});
}

/**
 * What keeps the article of a pack from being used: sentence offsets that leave their paragraph or overlap
 * (`article-sentences`), and, where `identify` is given, ids that are not those of their text
 * (`article-paragraph-id`). Paths start at the pack.
 */
export function articleIssues(article: Article, identify?: Identify): Issue[] {
	return article.paragraphs.flatMap((paragraph, index) => {
		const path = ['article', 'paragraphs', index];
		return [
			...(sentencesHold(paragraph) ? [] : [error('article-sentences', [...path, 'sentences'])]),
			...(identify === undefined || identify(paragraph.text) === paragraph.id
				? []
				: [error('article-paragraph-id', [...path, 'id'])])
		];
	});
}
