import { createContext } from 'svelte';
import type { Article, Quote } from '#lib/article/article.ts';
import type { Issue, Path } from '#lib/issue.ts';
import type { OfferedMend, PickPurpose } from './editor.ts';

/** What the parts of one editor share: the article, the issues by field, and what can be done about them. */
export interface Editing {
	readonly article: Article;
	/** Language and direction of what is written: the article's. */
	readonly lang: string;
	readonly dir: 'rtl' | 'ltr';
	/** Whether errors are told of fields that were not left yet. */
	readonly checked: boolean;
	/** The words that prove the answer, for "the same evidence refutes it". */
	readonly proof: Quote | undefined;
	/** The issues told in the field at `path`. */
	at(path: Path): readonly Issue[];
	tell(issue: Issue): string;
	mends(issue: Issue): readonly OfferedMend[];
	/** Accepts a warning; the reason is asked for among the details. */
	accept(issue: Issue): void;
	pick(purpose: PickPurpose): Promise<Quote | undefined>;
}

export const [getEditing, setEditing] = createContext<Editing>();
