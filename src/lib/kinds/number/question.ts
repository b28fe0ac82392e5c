import * as z from 'zod/mini';
import { ownIds } from '../choices.ts';
import { withIds } from '../ids.ts';
import { baseQuestionSchema, idSchema, refutationFields } from '../kind.ts';
import { longestTyped } from '../typed-response.ts';

/** Written without an exponent, so that it can be typed. */
const amountSchema = z.number().check(
	z.minimum(-1e12),
	z.maximum(1e12),
	z.refine((value) => !String(value).includes('e'), 'too fine')
);

const wrongSchema = z.strictObject({ id: z.optional(idSchema), value: amountSchema, ...refutationFields });

/** A question answered with a number, in digits or words; ids of foreseen wrong numbers are filled in. */
export const numberSchema = z.extend(baseQuestionSchema, {
	kind: z.literal('number'),
	answer: amountSchema,
	/** What is counted: shown beside the field, and not needed in the response. */
	unit: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
	/** How far from the answer a number is still right; 0 where absent. */
	tolerance: z.optional(z.number().check(z.minimum(0), z.maximum(1e12))),
	wrong: z.optional(
		z.pipe(
			z.array(wrongSchema).check(z.maxLength(20), ownIds()),
			z.transform((entries) => withIds(entries, (entry) => String(entry.value)))
		)
	)
});
export type NumberQuestion = z.output<typeof numberSchema>;

export const numberResponseSchema = z.strictObject({
	text: z.string().check(z.maxLength(longestTyped))
});
export type NumberResponse = z.output<typeof numberResponseSchema>;
