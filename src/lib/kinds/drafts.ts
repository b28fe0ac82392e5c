import * as z from 'zod/mini';
import type { Path } from '#lib/issue.ts';
import { blankBase, type BaseDraft, type DraftDefinition, type DraftedQuestion } from './draft.ts';
import { dateDraft } from './date/draft.ts';
import { gapFillDraft } from './gap-fill/draft.ts';
import type { Kind, QuestionOf } from './index.ts';
import { matchingDraft } from './matching/draft.ts';
import { multipleChoiceDraft } from './multiple-choice/draft.ts';
import { numberDraft } from './number/draft.ts';
import { orderingDraft } from './ordering/draft.ts';
import { sentenceChoiceDraft } from './sentence-choice/draft.ts';
import { shortTextDraft } from './short-text/draft.ts';
import { singleChoiceDraft } from './single-choice/draft.ts';
import { trueFalseDraft } from './true-false/draft.ts';

const register = {
	'single-choice': singleChoiceDraft,
	'multiple-choice': multipleChoiceDraft,
	'true-false': trueFalseDraft,
	'short-text': shortTextDraft,
	number: numberDraft,
	date: dateDraft,
	'gap-fill': gapFillDraft,
	ordering: orderingDraft,
	matching: matchingDraft,
	'sentence-choice': sentenceChoiceDraft
};

type Register = typeof register;
type Drafts = { [K in Kind]: z.output<Register[K]['schema']> };
/** A question of the kind `K` that is being written. */
export type DraftOf<K extends Kind> = Drafts[K] & BaseDraft & { kind: K };
/** A question of any kind that is being written. */
export type Draft = { [K in Kind]: DraftOf<K> }[Kind];

/** How questions of each kind are written, in the order in which kinds are offered. */
export const drafts: { readonly [K in Kind]: DraftDefinition<K, QuestionOf<K>, DraftOf<K>> } = register;

/** Parses a draft of any kind. */
export const draftSchema: z.ZodMiniType<Draft> = z.union(
	Object.values(drafts).map((definition) => definition.schema)
);

function definitionOf<K extends Kind>(draft: DraftOf<K>): DraftDefinition<K, QuestionOf<K>, DraftOf<K>> {
	return drafts[draft.kind];
}

/** An empty draft of the kind. */
export function blankDraft<K extends Kind>(kind: K, id: string): DraftOf<K> {
	return drafts[kind].start(blankBase(id), { keys: [], wrongs: [] });
}

/** The question as a file would give it: what `questionSchema` parses where the draft is whole, and tells why where it is not. */
export function toQuestion<K extends Kind>(draft: DraftOf<K>): DraftedQuestion {
	return definitionOf(draft).toQuestion(draft);
}

/** The draft that becomes this question again. */
export function fromQuestion<K extends Kind>(question: QuestionOf<K>): DraftOf<K> {
	const definition: DraftDefinition<K, QuestionOf<K>, DraftOf<K>> = drafts[question.kind];
	return definition.fromQuestion(question);
}

/**
 * The draft as one of another kind: what every question has is kept, and of the parts what the other kind can use (keys, wrong
 * choices with their reasons). The same draft where the kind is its own.
 */
export function convertDraft<K extends Kind>(draft: Draft, kind: K): DraftOf<K> {
	const already = drafts[kind].schema.safeParse(draft);
	return already.success ? already.data : drafts[kind].start(draft, partsOf(draft));
}

function partsOf<K extends Kind>(draft: DraftOf<K>) {
	return definitionOf(draft).partsOf(draft);
}

/** The ways to the fields that the draft's editor shows. */
export function fieldsOf<K extends Kind>(draft: DraftOf<K>): readonly Path[] {
	return definitionOf(draft).fields(draft);
}

/** A draft of any kind as it was stored, whole or not; nothing where it is none. */
export function draftFrom(stored: unknown): Draft | undefined {
	const parsed = draftSchema.safeParse(stored);
	return parsed.success ? parsed.data : undefined;
}
