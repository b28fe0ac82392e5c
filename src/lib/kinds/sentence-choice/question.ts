import * as z from 'zod/mini';
import { quoteSchema } from '#lib/article/article.ts';
import { ownIds } from '../choices.ts';
import { withIds } from '../ids.ts';
import { baseQuestionSchema, idSchema, rationaleSchema, sentenceRefSchema } from '../kind.ts';

const temptingSchema = z.extend(quoteSchema, { id: z.optional(idSchema), rationale: rationaleSchema });

/** A question answered by picking sentences of the article: those that hold the evidence. Ids are filled in. */
export const sentenceChoiceSchema = z.extend(baseQuestionSchema, {
	kind: z.literal('sentence-choice'),
	/** Tempting sentences, each with why it is not the one. */
	distractors: z.optional(
		z.pipe(
			z.array(temptingSchema).check(z.maxLength(12), ownIds()),
			z.transform((quotes) => withIds(quotes, (each) => `${each.prefix ?? ''}${each.quote}`))
		)
	)
});
export type SentenceChoiceQuestion = z.output<typeof sentenceChoiceSchema>;

/** The sentences picked, in the order of picking. */
export const sentenceChoiceResponseSchema = z.strictObject({
	sentences: z.array(sentenceRefSchema).check(z.maxLength(200))
});
export type SentenceChoiceResponse = z.output<typeof sentenceChoiceResponseSchema>;
