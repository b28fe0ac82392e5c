import * as z from 'zod/mini';
import {
	choiceDraftFields,
	choiceFields,
	choicesFromParts,
	choicesFromQuestion,
	choicesToQuestion,
	partsOfChoices,
	type ChoiceDraft
} from '../draft-choices.ts';
import { baseDraftSchema, baseFrom, baseOf, type DraftDefinition } from '../draft.ts';
import { baseFields } from '../draft-fields.ts';
import { drafted, given } from '../draft-question.ts';
import type { SingleChoiceQuestion } from './question.ts';

export const singleChoiceDraftSchema = z.extend(baseDraftSchema, {
	kind: z.literal('single-choice'),
	...choiceDraftFields
});
export type SingleChoiceDraft = z.output<typeof singleChoiceDraftSchema>;

/** One key at the most: the first of them. */
function oneKey(choices: readonly ChoiceDraft[]): ChoiceDraft[] {
	const key = choices.findIndex((choice) => choice.correct);
	return choices.map((choice, index) => ({ ...choice, correct: index === key }));
}

/** How a question with several choices is written. */
export const singleChoiceDraft: DraftDefinition<'single-choice', SingleChoiceQuestion, SingleChoiceDraft> = {
	kind: 'single-choice',
	schema: singleChoiceDraftSchema,
	start: (base, parts) => ({
		...baseOf(base),
		kind: 'single-choice',
		choices: oneKey(choicesFromParts(parts)),
		...(parts.ordered === undefined ? {} : { ordered: parts.ordered })
	}),
	partsOf: (draft) => partsOfChoices(draft.choices, draft.ordered),
	toQuestion: (draft) =>
		drafted(draft, { ...given({ ordered: draft.ordered }), choices: choicesToQuestion(draft.choices) }),
	fromQuestion: (question) => ({
		...baseFrom(question),
		kind: 'single-choice',
		choices: choicesFromQuestion(question.choices),
		...(question.ordered === undefined ? {} : { ordered: question.ordered })
	}),
	fields: (draft) => [...baseFields(draft), ...choiceFields(draft.choices)]
};
