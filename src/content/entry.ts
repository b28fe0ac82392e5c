import type { Article, Source } from '#lib/article/article.ts';
import type { Kind } from '#lib/kinds/index.ts';

/** What the library says of one article of the site. */
export interface LibraryEntry {
	readonly slug: string;
	readonly title: string;
	/** BCP 47. */
	readonly language: string;
	readonly level?: number;
	readonly summary?: string;
	readonly source: Source;
	readonly sentences: number;
	readonly words: number;
	/** Minutes it takes to read, at least 1. */
	readonly minutes: number;
	readonly questions: number;
	/** What they test: questions may share a fact. */
	readonly facts: number;
	/** The kind of the first question, so that its player can be fetched before the bank is there. */
	readonly firstKind?: Kind;
	readonly uid: string;
	readonly revision: number;
	/** The SHA-256 of the pack's canonical JSON, in hex. */
	readonly digest: string;
	/** The path of the pack's file, from `/`; the site's base stands before it. */
	readonly pack: string;
}

/** The articles of the site by slug; each is its own chunk, without its bank. */
export type ArticleLoaders = Readonly<Record<string, () => Promise<Article>>>;
