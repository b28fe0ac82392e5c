import * as z from 'zod/mini';
import { choicesSchema } from '../choices.ts';
import { baseQuestionSchema, idSchema } from '../kind.ts';

/** A question with several choices, one or more of them right; ids of choices are filled in. */
export const multipleChoiceSchema = z.extend(baseQuestionSchema, {
	kind: z.literal('multiple-choice'),
	choices: choicesSchema,
	/** Whether the order of the choices carries meaning, so that they are not shuffled. */
	ordered: z.optional(z.boolean())
});
export type MultipleChoiceQuestion = z.output<typeof multipleChoiceSchema>;

/** The ids of the choices taken, in any order. */
export const multipleChoiceResponseSchema = z.strictObject({
	choices: z.array(idSchema).check(z.maxLength(12))
});
export type MultipleChoiceResponse = z.output<typeof multipleChoiceResponseSchema>;
