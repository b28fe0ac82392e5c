import * as z from 'zod/mini';
import { baseQuestionSchema, rationaleSchema } from '../kind.ts';
import { truthValues } from './truth.ts';

const part = z.string().check(z.minLength(1), z.maxLength(200));

/** A statement, which is the prompt, that the article shows true or false, or does not state. */
export const trueFalseSchema = z.extend(baseQuestionSchema, {
	kind: z.literal('true-false'),
	answer: z.union([z.boolean(), z.literal('not-stated')]),
	/** Where a false statement leaves the article: its words, and the article's. */
	difference: z.optional(z.strictObject({ statement: part, article: part })),
	/** Why the wrong ones are wrong. */
	rationales: z.optional(
		z.strictObject({
			true: z.optional(rationaleSchema),
			false: z.optional(rationaleSchema),
			'not-stated': z.optional(rationaleSchema)
		})
	)
});
export type TrueFalseQuestion = z.output<typeof trueFalseSchema>;

export const trueFalseResponseSchema = z.strictObject({ choice: z.enum(truthValues) });
export type TrueFalseResponse = z.output<typeof trueFalseResponseSchema>;
