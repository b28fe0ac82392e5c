import { fetchedWords } from './fetched.ts';
import type { StudioArticleWords } from './studio-article.ar.ts';

/** The words of the studio's part where an article is written. */
export const { load: loadStudioArticleWords, words: studioArticleWords } = fetchedWords<StudioArticleWords>(
	"the studio's article",
	{
		ar: async () => (await import('./studio-article.ar.ts')).studioArticleAr,
		en: async () => (await import('./studio-article.en.ts')).studioArticleEn
	}
);
