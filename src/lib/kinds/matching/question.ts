import * as z from 'zod/mini';
import { ownIds } from '../choices.ts';
import { withIds } from '../ids.ts';
import { baseQuestionSchema, choiceTextSchema, idSchema, refutationFields } from '../kind.ts';

const pairSchema = z.strictObject({
	id: z.optional(idSchema),
	source: choiceTextSchema,
	target: choiceTextSchema
});

const extraSchema = z.strictObject({ id: z.optional(idSchema), text: choiceTextSchema, ...refutationFields });

/**
 * Sources, each to be matched with its target, and extra targets that fit nothing. Ids are filled in; the id of a pair
 * names its source and its target, and no extra may have it.
 */
export const matchingSchema = z
	.extend(baseQuestionSchema, {
		kind: z.literal('matching'),
		pairs: z.pipe(
			z.array(pairSchema).check(z.minLength(2), z.maxLength(8), ownIds()),
			z.transform((pairs) => withIds(pairs, (pair) => pair.source))
		),
		extras: z.optional(
			z.pipe(
				z.array(extraSchema).check(z.maxLength(6), ownIds()),
				z.transform((extras) => withIds(extras, (extra) => extra.text))
			)
		)
	})
	.check(({ value, issues }) => {
		const taken = new Set(value.pairs.map((pair) => pair.id));
		(value.extras ?? []).forEach(({ id }, index) => {
			if (!taken.has(id)) return;
			const message = `a pair has the id ${id}`;
			const path = ['extras', index, 'id'];
			issues.push({ code: 'custom', message, input: id, path, params: { code: 'id-taken', id } });
		});
	});
export type MatchingQuestion = z.output<typeof matchingSchema>;

/** The target's id by the source's. */
export const matchingResponseSchema = z.strictObject({ pairs: z.record(idSchema, idSchema) });
export type MatchingResponse = z.output<typeof matchingResponseSchema>;
