import * as z from 'zod/mini';
import { choicesSchema } from '../choices.ts';
import { baseQuestionSchema, idSchema } from '../kind.ts';

/** A question with several choices, one of them right; ids of choices are filled in. */
export const singleChoiceSchema = z.extend(baseQuestionSchema, {
	kind: z.literal('single-choice'),
	choices: choicesSchema,
	/** Whether the order of the choices carries meaning, so that they are not shuffled. */
	ordered: z.optional(z.boolean())
});
export type SingleChoiceQuestion = z.output<typeof singleChoiceSchema>;

/** The id of the choice taken. */
export const singleChoiceResponseSchema = z.strictObject({ choice: idSchema });
export type SingleChoiceResponse = z.output<typeof singleChoiceResponseSchema>;
