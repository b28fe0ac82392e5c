import * as z from 'zod/mini';
import { baseDraftSchema, baseFrom, baseOf, draftText, type DraftDefinition } from '../draft.ts';
import { baseFields } from '../draft-fields.ts';
import { drafted, given } from '../draft-question.ts';
import { valueFields, valuesFromQuestion, valuesToQuestion, wrongValuesSchema } from '../draft-wrong.ts';
import type { DateQuestion } from './question.ts';

export const dateDraftSchema = z.extend(baseDraftSchema, {
	kind: z.literal('date'),
	/** Dates in EDTF, or what `dateOfParts` makes of a date that is not whole. */
	answer: draftText,
	wrong: wrongValuesSchema
});
export type DateDraft = z.output<typeof dateDraftSchema>;

/** How a question answered with a date is written. */
export const dateDraft: DraftDefinition<'date', DateQuestion, DateDraft> = {
	kind: 'date',
	schema: dateDraftSchema,
	start: (base) => ({ ...baseOf(base), kind: 'date', answer: '', wrong: [] }),
	partsOf: () => ({ keys: [], wrongs: [] }),
	toQuestion: (draft) =>
		drafted(
			draft,
			given({ answer: draft.answer, wrong: valuesToQuestion(draft.wrong, (value) => value || undefined) })
		),
	fromQuestion: (question) => ({
		...baseFrom(question),
		kind: 'date',
		answer: question.answer,
		wrong: valuesFromQuestion(question.wrong)
	}),
	fields: (draft) => [...baseFields(draft), ['answer'], ...valueFields(draft.wrong)]
};
