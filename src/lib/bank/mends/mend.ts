import type { Article } from '#lib/article/article.ts';
import type { Issue } from '#lib/issue.ts';
import type { MendCode } from '#lib/kinds/editor.ts';
import type { Draft } from '#lib/kinds/drafts.ts';

/** A change of a draft, whatever its kind: a pure function on its plain values. */
export interface Change {
	readonly code: MendCode;
	make(draft: unknown): unknown;
}

/** What the mend of an issue may look at. */
export interface Seen {
	readonly draft: Draft;
	readonly article: Article;
}

/** Gives the changes that would mend an issue; none where it is not one that it knows. */
export type Mender = (issue: Issue, seen: Seen) => readonly Change[];
