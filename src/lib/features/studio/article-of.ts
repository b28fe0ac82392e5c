import type { Article, Corrections, FrontMatter } from '#lib/article/article.ts';
import { buildArticle, segmentedOf } from '#lib/article/build.ts';
import { corrected, finderIn } from '#lib/article/corrections.ts';
import type { About, Work } from '#lib/bank/work.ts';
import type { Issue } from '#lib/issue.ts';
import { ok, type Result } from '#lib/result.ts';
import { without } from './without.ts';

/** What stands for a title that was not written yet. */
const NO_TITLE = '…';

/** The paragraphs last built: most changes of a work leave its text alone. */
let last: { text: string; sentences: Corrections | undefined; built: Result<Article, Issue[]> } | undefined;

function built(text: string, sentences: Corrections | undefined): Result<Article, Issue[]> {
	if (last && last.text === text && last.sentences === sentences) return last.built;
	const plain = { title: NO_TITLE, language: 'ar', source: { unknown: true }, glossary: [] } as const;
	const frontMatter: FrontMatter = { ...plain, glossary: [], ...(sentences ? { sentences } : {}) };
	last = { text, sentences, built: buildArticle(frontMatter, text) };
	return last.built;
}

const kept = new WeakMap<About, { readonly text: string; readonly article: Result<Article, Issue[]> }>();

/**
 * The article that a work makes as it stands; a missing title is `…`. Fails as `buildArticle` does. The very same object while text and
 * `about` are, so that what depends on it is not made anew for each letter of a question.
 */
export function articleOf({ about, text }: Pick<Work, 'about' | 'text'>): Result<Article, Issue[]> {
	const known = kept.get(about);
	if (known?.text === text) return known.article;
	const article = made(about, text);
	kept.set(about, { text, article });
	return article;
}

function made(about: About, text: string): Result<Article, Issue[]> {
	const found = built(text, about.sentences);
	if (!found.ok) return found;
	const said = without(about, 'sentences');
	return ok({ ...found.value, ...said, title: said.title.trim() || NO_TITLE });
}

/** The corrections that still name one place of a text; those whose words went with an edit are left out. */
export function standing(corrections: Corrections | undefined, text: string): Corrections | undefined {
	if (!corrections) return undefined;
	const drafts = segmentedOf(text);
	const finder = finderIn(drafts);
	for (let current = corrections; ;) {
		const { issues } = corrected(drafts, current, finder);
		const fallen = new Set(issues.map(({ place }) => place.path?.slice(1).join('.')));
		if (fallen.size === 0) return current;
		const kept = (sort: 'join' | 'split') =>
			(current[sort] ?? []).filter((_, index) => !fallen.has(`${sort}.${index}`));
		const [join, split] = [kept('join'), kept('split')];
		if (join.length + split.length === 0) return undefined;
		current = { ...(join.length > 0 ? { join } : {}), ...(split.length > 0 ? { split } : {}) };
	}
}

/** What is said of an article, with another list of corrections; none where it is empty. */
export function withCorrections(about: About, corrections: Corrections | undefined): About {
	const said = without(about, 'sentences');
	const some = corrections && (corrections.join ?? corrections.split);
	return some ? { ...said, sentences: corrections } : said;
}
