import type { Article, Quote } from '#lib/article/article.ts';
import type { Issue } from '#lib/issue.ts';
import type { EvidenceRole } from './kind.ts';

/** What words of the article are asked for; `unit` says what a tap takes. */
export interface PickPurpose {
	readonly role: EvidenceRole;
	readonly unit: 'words' | 'sentence';
	/** What the words are to prove or refute, to be shown while they are looked for. */
	readonly about: string;
	/** The words chosen before, to begin from. */
	readonly from?: Quote;
}

/** The one-tap mends that there are. */
export const mendCodes = [
	'whole-words',
	'closest-words',
	'exact-words',
	'tell-apart',
	'digits',
	'arabic-question-mark',
	'hidden-characters',
	'usual-letters',
	'arabic-letters',
	'mark-negation',
	'remove-row',
	'remove-acceptance',
	'without-year',
	'find-difference'
] as const;
export type MendCode = (typeof mendCodes)[number];

/** A mend of one issue: what it is called, and what it makes of the draft. Pure. */
export interface Mend<D> {
	readonly code: MendCode;
	apply(draft: D): D;
}

/** A mend as an editor offers it. */
export interface OfferedMend {
	readonly code: MendCode;
	apply(): void;
}

/**
 * What an editor is handed. It keeps nothing of the draft: every change is told by `change`, with the whole draft, so that undo and
 * saving are the caller's.
 */
export interface EditorProps<D> {
	readonly draft: D;
	readonly article: Article;
	/** What is wrong or weak in this question; `place.path` starts at the question. */
	readonly issues: readonly Issue[];
	/** Whether every error is to be said, as after an attempt to publish; else those of fields that were left or came filled. */
	readonly checked?: boolean;
	change(draft: D): void;
	/** Opens the article to choose words; nothing where the teacher thought better of it. */
	pick(purpose: PickPurpose): Promise<Quote | undefined>;
	/** What an issue says to a teacher: `tellTeacher` of `issues-for-teachers.ts`, in the language of the page. */
	tell(issue: Issue): string;
	/** The one-tap mends of an issue; applying one ends in `change`. */
	mends(issue: Issue): readonly OfferedMend[];
}
