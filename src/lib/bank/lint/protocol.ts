import * as z from 'zod/mini';
import { articleSchema } from '#lib/article/article.ts';
import { acceptedSchema } from '../bank.ts';

/** What the page asks of the worker that checks questions. `request` counts up; answers carry it. */
export const lintRequestSchema = z.discriminatedUnion('type', [
	/** Begins with an article; what was asked about another one is not answered any more. */
	z.strictObject({ type: z.literal('open'), article: articleSchema }),
	/** Asks what is wrong with one question, as a file would give it, whole or not. */
	z.strictObject({
		type: z.literal('question'),
		request: z.int(),
		question: z.unknown(),
		accept: z.array(acceptedSchema)
	}),
	/**
	 * Asks what is wrong with all of them. Each question has a number by which it is known from then on: `order` has those of all, and
	 * `fresh` the questions that were not sent before. A later request of this sort ends an earlier one.
	 */
	z.strictObject({
		type: z.literal('bank'),
		request: z.int(),
		order: z.array(z.int()),
		fresh: z.array(z.tuple([z.int(), z.unknown()])),
		accept: z.array(acceptedSchema)
	})
]);
export type LintRequest = z.output<typeof lintRequestSchema>;

const issueSchema = z.strictObject({
	code: z.string(),
	severity: z.enum(['error', 'warning', 'information']),
	place: z.strictObject({
		question: z.optional(z.string()),
		path: z.optional(z.array(z.union([z.string(), z.number()])))
	}),
	quote: z.optional(z.string()),
	params: z.optional(z.record(z.string(), z.union([z.string(), z.number()])))
});

const guessSchema = z.strictObject({
	name: z.string(),
	right: z.number(),
	asked: z.number(),
	expected: z.number(),
	p: z.number(),
	adjusted: z.number()
});

/** What the worker tells the page. */
export const lintReplySchema = z.discriminatedUnion('type', [
	z.strictObject({ type: z.literal('question'), request: z.int(), issues: z.array(issueSchema) }),
	z.strictObject({
		type: z.literal('progress'),
		request: z.int(),
		done: z.int(),
		total: z.int()
	}),
	/** The issues of some questions of the bank, by their ids (empty: of the bank itself), where they are others than told before. */
	z.strictObject({
		type: z.literal('found'),
		found: z.array(z.tuple([z.string(), z.array(issueSchema)]))
	}),
	/** The bank is checked; all that was found was told before. */
	z.strictObject({
		type: z.literal('bank'),
		request: z.int(),
		guesses: z.array(guessSchema)
	}),
	/** The request was given up for a later one. */
	z.strictObject({ type: z.literal('stopped'), request: z.int() })
]);
export type LintReply = z.output<typeof lintReplySchema>;
