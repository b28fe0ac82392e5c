import type { Article } from '#lib/article/article.ts';
import type { Issue } from '#lib/issue.ts';
import type { Mend } from '#lib/kinds/editor.ts';
import { drafts, type Draft, type DraftOf } from '#lib/kinds/drafts.ts';
import type { Kind } from '#lib/kinds/index.ts';
import { mendDifference } from './difference.ts';
import { mendQuotes } from './quotes.ts';
import { mendRows } from './rows.ts';
import { mendTexts } from './texts.ts';

const menders = [mendQuotes, mendTexts, mendRows, mendDifference];

function made<K extends Kind>(draft: DraftOf<K>, make: (draft: unknown) => unknown): DraftOf<K> {
	const kind: K = draft.kind;
	const parsed = drafts[kind].schema.safeParse(make(draft));
	return parsed.success ? parsed.data : draft;
}

/**
 * The mends of an issue that one tap can make; none where mending needs a thought. `issue` is of this draft's question, its path
 * starts there. Each mend changes something, and gives a draft of the same kind.
 */
export function mendsOf<K extends Kind>(
	issue: Issue,
	draft: DraftOf<K> & Draft,
	article: Article
): Mend<DraftOf<K>>[] {
	return menders
		.flatMap((mender) => mender(issue, { draft, article }))
		.map(({ code, make }) => ({ code, apply: (before: DraftOf<K>) => made(before, make) }))
		.filter(({ apply }) => JSON.stringify(apply(draft)) !== JSON.stringify(draft));
}
