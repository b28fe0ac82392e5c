import * as z from 'zod/mini';
import { isDate } from '#lib/text/edtf.ts';
import { ownIds } from '../choices.ts';
import { withIds } from '../ids.ts';
import { baseQuestionSchema, idSchema, refutationFields } from '../kind.ts';
import { longestTyped } from '../typed-response.ts';

/** A date in EDTF: `2015`, `2017-03`, `2017-03-05`, `XXXX-11` or `XXXX-11-05` where the year is not stated. */
const edtfSchema = z
	.string()
	.check(z.regex(/^(\d{4}|XXXX(?=-))(-\d{2}){0,2}$/), z.refine(isDate, 'no such day'));

const wrongSchema = z.strictObject({ id: z.optional(idSchema), value: edtfSchema, ...refutationFields });

/** A question answered with a date, as exact as the article gives it; ids of foreseen wrong dates are filled in. */
export const dateQuestionSchema = z.extend(baseQuestionSchema, {
	kind: z.literal('date'),
	answer: edtfSchema,
	wrong: z.optional(
		z.pipe(
			z.array(wrongSchema).check(z.maxLength(20), ownIds()),
			z.transform((entries) => withIds(entries, (entry) => entry.value))
		)
	)
});
export type DateQuestion = z.output<typeof dateQuestionSchema>;

export const dateResponseSchema = z.strictObject({
	text: z.string().check(z.maxLength(longestTyped)),
	/** Which of the readings offered (EDTF) is meant, where the text has more than one. */
	reading: z.optional(edtfSchema)
});
export type DateResponse = z.output<typeof dateResponseSchema>;
