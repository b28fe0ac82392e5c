import * as z from 'zod/mini';
import { quoteSchema } from '#lib/article/article.ts';
import { baseDraftSchema, baseFrom, baseOf, draftRows, draftText, type DraftDefinition } from '../draft.ts';
import { baseFields, listFields } from '../draft-fields.ts';
import { drafted, given } from '../draft-question.ts';
import { idSchema } from '../kind.ts';
import type { SentenceChoiceQuestion } from './question.ts';

const temptingDraftSchema = z.extend(quoteSchema, { id: idSchema, rationale: draftText });

export const sentenceChoiceDraftSchema = z.extend(baseDraftSchema, {
	kind: z.literal('sentence-choice'),
	/** Tempting sentences; the sentences that are the key are those of the evidence. */
	distractors: draftRows(temptingDraftSchema)
});
export type SentenceChoiceDraft = z.output<typeof sentenceChoiceDraftSchema>;

/** How a question answered by picking sentences is written. */
export const sentenceChoiceDraft: DraftDefinition<
	'sentence-choice',
	SentenceChoiceQuestion,
	SentenceChoiceDraft
> = {
	kind: 'sentence-choice',
	schema: sentenceChoiceDraftSchema,
	start: (base, { wrongs }) => ({
		...baseOf(base),
		kind: 'sentence-choice',
		distractors: wrongs.flatMap(({ id, rationale, refutedBy }) =>
			refutedBy === undefined ? [] : [{ ...refutedBy, id, rationale }]
		)
	}),
	partsOf: ({ distractors }) => ({
		keys: [],
		wrongs: distractors.map(({ id, rationale, ...refutedBy }) => ({ id, text: '', rationale, refutedBy }))
	}),
	toQuestion: (draft) =>
		drafted(
			draft,
			given({
				distractors: draft.distractors.map((row) => ({ ...row, rationale: row.rationale.trim() }))
			})
		),
	fromQuestion: (question) => ({
		...baseFrom(question),
		kind: 'sentence-choice',
		distractors: question.distractors ?? []
	}),
	fields: (draft) => [...baseFields(draft), ...listFields('distractors', draft.distractors, ['rationale'])]
};
