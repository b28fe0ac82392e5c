// What `dalilContent()` of plugin.ts provides.

declare module 'virtual:dalil/library' {
	export type LibraryEntry = import('./entry.ts').LibraryEntry;
	/** The articles of the site, in the order of their slugs. */
	export const articles: readonly LibraryEntry[];
}

declare module 'virtual:dalil/articles' {
	export type ArticleLoaders = import('./entry.ts').ArticleLoaders;
	/** Loads an article by its slug; a slug that is not there has no loader. */
	export const articles: ArticleLoaders;
}
