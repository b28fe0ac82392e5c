import * as z from 'zod/mini';
import { strictnesses } from '#lib/text/strictness.ts';
import { ownIds } from '../choices.ts';
import { withIds } from '../ids.ts';
import { baseQuestionSchema, choiceTextSchema, idSchema, refutationFields } from '../kind.ts';
import { longestTyped } from '../typed-response.ts';

const wrongSchema = z.strictObject({
	id: z.optional(idSchema),
	text: choiceTextSchema,
	...refutationFields
});

/** A question answered by typing a word or a few; ids of foreseen wrong responses are filled in. */
export const shortTextSchema = z.extend(baseQuestionSchema, {
	kind: z.literal('short-text'),
	/** Accepted answers, spelled correctly; the first is the form shown. */
	answers: z.array(choiceTextSchema).check(z.minLength(1), z.maxLength(20)),
	/** What is not forgiven here: see `Strictness`. */
	strict: z.optional(z.array(z.enum(strictnesses)).check(z.maxLength(strictnesses.length))),
	/** Wrong responses that the author foresaw, each with why it is wrong. */
	wrong: z.optional(
		z.pipe(
			z.array(wrongSchema).check(z.maxLength(20), ownIds()),
			z.transform((entries) => withIds(entries, (entry) => entry.text))
		)
	)
});
export type ShortTextQuestion = z.output<typeof shortTextSchema>;

export const shortTextResponseSchema = z.strictObject({
	text: z.string().check(z.maxLength(longestTyped))
});
export type ShortTextResponse = z.output<typeof shortTextResponseSchema>;
