import * as z from 'zod/mini';
import { baseQuestionSchema, rationaleSchema } from '../kind.ts';

/** What can be said of a statement, in the order in which it is always shown. */
export const truthValues = ['true', 'false', 'not-stated'] as const;
export type TruthValue = (typeof truthValues)[number];

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

/** The right value as a choice. */
export function keyOf(question: TrueFalseQuestion): TruthValue {
	if (question.answer === 'not-stated') return 'not-stated';
	return question.answer ? 'true' : 'false';
}
