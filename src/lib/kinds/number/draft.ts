import * as z from 'zod/mini';
import { baseDraftSchema, baseFrom, baseOf, draftText, type DraftDefinition } from '../draft.ts';
import { baseFields } from '../draft-fields.ts';
import { drafted, given } from '../draft-question.ts';
import {
	textsOfValues,
	valueFields,
	valuesFromParts,
	valuesFromQuestion,
	valuesToQuestion,
	wrongValuesSchema
} from '../draft-wrong.ts';
import type { NumberQuestion } from './question.ts';
import { typedNumber } from './typed-number.ts';

export const numberDraftSchema = z.extend(baseDraftSchema, {
	kind: z.literal('number'),
	/** Numbers as they were typed. */
	answer: draftText,
	unit: draftText,
	tolerance: draftText,
	wrong: wrongValuesSchema
});
export type NumberDraft = z.output<typeof numberDraftSchema>;

/** How a question answered with a number is written. */
export const numberDraft: DraftDefinition<'number', NumberQuestion, NumberDraft> = {
	kind: 'number',
	schema: numberDraftSchema,
	start: (base, parts) => ({
		...baseOf(base),
		kind: 'number',
		answer: parts.keys.find(({ text }) => typeof typedNumber(text) === 'number')?.text ?? '',
		unit: '',
		tolerance: '',
		wrong: valuesFromParts(parts, typedNumber)
	}),
	partsOf: ({ answer, wrong }) => ({
		keys: answer === '' ? [] : [{ text: answer, rationale: '' }],
		wrongs: textsOfValues(wrong)
	}),
	toQuestion: (draft) =>
		drafted(
			draft,
			given({
				answer: typedNumber(draft.answer),
				unit: draft.unit.trim(),
				tolerance: typedNumber(draft.tolerance),
				wrong: valuesToQuestion(draft.wrong, typedNumber)
			})
		),
	fromQuestion: (question) => ({
		...baseFrom(question),
		kind: 'number',
		answer: String(question.answer),
		unit: question.unit ?? '',
		tolerance: question.tolerance === undefined ? '' : String(question.tolerance),
		wrong: valuesFromQuestion(question.wrong)
	}),
	fields: (draft) => [...baseFields(draft), ['answer'], ['unit'], ['tolerance'], ...valueFields(draft.wrong)]
};
