import * as z from 'zod/mini';
import { ownIds } from '../choices.ts';
import { withIds } from '../ids.ts';
import { baseQuestionSchema, choiceTextSchema, idSchema } from '../kind.ts';

const entrySchema = z.strictObject({ id: z.optional(idSchema), text: choiceTextSchema });

/** Entries to be put in order; the file gives them in the right one. Ids of entries are filled in. */
export const orderingSchema = z.extend(baseQuestionSchema, {
	kind: z.literal('ordering'),
	entries: z.pipe(
		z.array(entrySchema).check(z.minLength(2), z.maxLength(8), ownIds()),
		z.transform((entries) => withIds(entries, (entry) => entry.text))
	)
});
export type OrderingQuestion = z.output<typeof orderingSchema>;

/** The ids of the entries, first to last. */
export const orderingResponseSchema = z.strictObject({ order: z.array(idSchema).check(z.maxLength(8)) });
export type OrderingResponse = z.output<typeof orderingResponseSchema>;
