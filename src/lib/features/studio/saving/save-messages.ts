import * as z from 'zod/mini';
import { isFields } from '#lib/bank/quote-in.ts';

const state = {
	request: z.int(),
	/** The uid of the work. */
	work: z.string(),
	/** UTC milliseconds. */
	at: z.number(),
	/** What is stored, but for the questions of its work. */
	rest: z.record(z.string(), z.unknown()),
	/** Those questions, by numbers: see `numbered.ts`. */
	order: z.array(z.int()),
	fresh: z.array(z.tuple([z.int(), z.unknown()]))
};

/** What the page asks of the worker that stores works; each is answered with `{ request, outcome }`. */
export const saveRequestSchema = z.discriminatedUnion('type', [
	z.strictObject({ ...state, type: z.literal('save'), before: z.optional(z.number()) }),
	z.strictObject({ ...state, type: z.literal('version') })
]);
export type SaveRequest = z.output<typeof saveRequestSchema>;

/** What is stored of a work, with its questions apart, of which most are as they were. */
export interface Parted {
	readonly rest: Record<string, unknown>;
	readonly questions: readonly object[];
}

/** Takes the questions out; nothing where the state is none of a work. */
export function parted(stored: unknown): Parted | undefined {
	if (!isFields(stored) || !isFields(stored['work'])) return undefined;
	const { questions, ...work } = stored['work'];
	if (!Array.isArray(questions)) return undefined;
	const objects = questions.filter((each: unknown) => isFields(each));
	return objects.length === questions.length ? { rest: { ...stored, work }, questions: objects } : undefined;
}

/** Puts them back. */
export function whole(rest: SaveRequest['rest'], questions: readonly unknown[]): unknown {
	return { ...rest, work: { ...Object(rest['work']), questions } };
}
