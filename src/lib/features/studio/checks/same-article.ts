import type { Article } from '#lib/article/article.ts';

/** The article known, where the other says the same: what is kept by article is then kept while questions are written. */
export function sameArticle(known: Article | undefined, article: Article): Article {
	if (!known) return article;
	const same =
		known.paragraphs === article.paragraphs &&
		known.language === article.language &&
		known.title === article.title &&
		known.glossary === article.glossary;
	return same ? known : article;
}

/** The article known, where the other has the same text, whatever is said of it. */
export function sameText(known: Article | undefined, article: Article): Article {
	return known?.paragraphs === article.paragraphs ? known : article;
}
