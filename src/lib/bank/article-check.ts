import type { Article, Paragraph } from '#lib/article/article.ts';
import { paragraphId } from '#lib/article/identity.ts';
import type { Issue, Path } from '#lib/issue.ts';

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
 * (`article-sentences`), and ids that are not those of their text (`article-paragraph-id`). Paths start at the pack.
 */
export function articleIssues(article: Article): Issue[] {
	return article.paragraphs.flatMap((paragraph, index) => {
		const path = ['article', 'paragraphs', index];
		return [
			...(sentencesHold(paragraph) ? [] : [error('article-sentences', [...path, 'sentences'])]),
			...(paragraphId(paragraph.text) === paragraph.id
				? []
				: [error('article-paragraph-id', [...path, 'id'])])
		];
	});
}
