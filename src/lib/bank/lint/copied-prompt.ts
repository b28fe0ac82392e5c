import type { Article } from '#lib/article/article.ts';
import { lexisOf, type Lexis } from './lexis.ts';
import { questionRule } from './rule.ts';

const most = 8;
const runs = new WeakMap<Article, ReadonlySet<string>>();

function runsOf(words: readonly string[]): string[] {
	const last = words.length - most;
	return Array.from({ length: Math.max(0, last + 1) }, (_, start) =>
		words.slice(start, start + most).join(' ')
	);
}

function articleRuns(article: Article, lexis: Lexis): ReadonlySet<string> {
	const known =
		runs.get(article) ?? new Set(article.paragraphs.flatMap(({ text }) => runsOf(lexis.tokens(text))));
	runs.set(article, known);
	return known;
}

/** S4: the prompt does not copy 8 or more running words of the article. */
export const copiedPrompt = questionRule('S4', ({ question }, context) => {
	const lexis = lexisOf(context);
	const known = articleRuns(context.article, lexis);
	const copied = runsOf(lexis.tokens(question.prompt)).find((run) => known.has(run));
	if (copied === undefined) return [];
	return [{ severity: 'information', path: ['prompt'], quote: question.prompt, params: { words: copied } }];
});
