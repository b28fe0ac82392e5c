import * as z from 'zod/mini';
import {
	choiceDraftFields,
	choiceFields,
	choicesFromParts,
	choicesFromQuestion,
	choicesToQuestion,
	partsOfChoices
} from '../draft-choices.ts';
import { baseDraftSchema, baseFrom, baseOf, type DraftDefinition } from '../draft.ts';
import { baseFields } from '../draft-fields.ts';
import { drafted, given } from '../draft-question.ts';
import type { MultipleChoiceQuestion } from './question.ts';

export const multipleChoiceDraftSchema = z.extend(baseDraftSchema, {
	kind: z.literal('multiple-choice'),
	...choiceDraftFields
});
export type MultipleChoiceDraft = z.output<typeof multipleChoiceDraftSchema>;

/** How a question with several choices is written. */
export const multipleChoiceDraft: DraftDefinition<
	'multiple-choice',
	MultipleChoiceQuestion,
	MultipleChoiceDraft
> = {
	kind: 'multiple-choice',
	schema: multipleChoiceDraftSchema,
	start: (base, parts) => ({
		...baseOf(base),
		kind: 'multiple-choice',
		choices: choicesFromParts(parts),
		...(parts.ordered === undefined ? {} : { ordered: parts.ordered })
	}),
	partsOf: (draft) => partsOfChoices(draft.choices, draft.ordered),
	toQuestion: (draft) =>
		drafted(draft, { ...given({ ordered: draft.ordered }), choices: choicesToQuestion(draft.choices) }),
	fromQuestion: (question) => ({
		...baseFrom(question),
		kind: 'multiple-choice',
		choices: choicesFromQuestion(question.choices),
		...(question.ordered === undefined ? {} : { ordered: question.ordered })
	}),
	fields: (draft) => [...baseFields(draft), ...choiceFields(draft.choices)]
};
