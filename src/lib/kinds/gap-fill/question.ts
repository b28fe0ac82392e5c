import * as z from 'zod/mini';
import { strictnesses } from '#lib/text/strictness.ts';
import { ownIds } from '../choices.ts';
import { withIds } from '../ids.ts';
import { baseQuestionSchema, choiceTextSchema, idSchema, refutationFields } from '../kind.ts';
import { longestTyped } from '../typed-response.ts';
import { checkGaps } from './segments.ts';

const gapSchema = z.strictObject({
	id: idSchema,
	/** Accepted answers, spelled correctly; the first is the form shown, and the word in the bank. */
	answers: z.array(choiceTextSchema).check(z.minLength(1), z.maxLength(20))
});

const wordSchema = z.strictObject({ id: z.optional(idSchema), text: choiceTextSchema, ...refutationFields });

/** A text with gaps, typed or filled from a bank of words; ids of the words that fit nowhere are filled in. */
export const gapFillSchema = z
	.extend(baseQuestionSchema, {
		kind: z.literal('gap-fill'),
		/** The text, with `{{id}}` where the gap of that id is. */
		text: z.string().check(z.minLength(1), z.maxLength(2000)),
		gaps: z.array(gapSchema).check(z.minLength(1), z.maxLength(12)),
		/** What is not forgiven in typed gaps: see `Strictness`. */
		strict: z.optional(z.array(z.enum(strictnesses)).check(z.maxLength(strictnesses.length))),
		/** Words that fit no gap; where present, the gaps are filled from a bank of them and the first answers. */
		words: z.optional(
			z.pipe(
				z.array(wordSchema).check(z.maxLength(12), ownIds()),
				z.transform((words) => withIds(words, (word) => word.text))
			)
		)
	})
	.check(checkGaps);
export type GapFillQuestion = z.output<typeof gapFillSchema>;
export type Gap = GapFillQuestion['gaps'][number];

export const gapFillResponseSchema = z.strictObject({
	/** By gap: what was typed, or the id of the word put there. */
	gaps: z.record(idSchema, z.string().check(z.maxLength(longestTyped)))
});
export type GapFillResponse = z.output<typeof gapFillResponseSchema>;
