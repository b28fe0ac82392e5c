import * as z from 'zod/mini';
import type { Attempt } from './attempt.ts';
import { dayOf } from './day.ts';
import { retained, strengthened, type Rating } from './fsrs.ts';

/** What is remembered of one fact by one learner, derived from the attempts that count for it. Days are local days. */
export const memorySchema = z.strictObject({
	stability: z.number().check(z.positive()),
	difficulty: z.number().check(z.minimum(1), z.maximum(10)),
	/** The day of the first attempt that counted, and of the last. */
	since: z.int(),
	last: z.int(),
	/** How the last one was rated. */
	rating: z.enum(['again', 'hard', 'good']),
	/** How many attempts counted. */
	counted: z.int().check(z.minimum(1)),
	/** How often the fact was forgotten after it had been known. */
	lapses: z.int().check(z.minimum(0))
});
export type Memory = z.output<typeof memorySchema>;

/** What an attempt must say to change a memory. */
export type Remembered = Pick<Attempt, 'at' | 'offset' | 'mark' | 'hints' | 'certainty' | 'guess'>;

/**
 * What a response says of memory: `good` where it is correct, `hard` where it is correct with a hint or without being
 * sure, else `again`. A guess before reading says nothing of memory: `undefined`.
 */
export function ratingOf({
	mark,
	hints,
	certainty,
	guess
}: Omit<Remembered, 'at' | 'offset'>): Rating | undefined {
	if (guess) return undefined;
	if (mark.verdict !== 'correct') return 'again';
	return hints > 0 || certainty === 'unsure' ? 'hard' : 'good';
}

/** An attempt that counts for a memory: how it was rated, and what could be expected before it. */
export interface Review {
	readonly rating: Rating;
	readonly day: number;
	/** Days since the attempt that counted before; absent for the first. */
	readonly elapsed?: number;
	/** How likely the fact was to be remembered; absent for the first. */
	readonly expected?: number;
}

/**
 * The attempt as it counts for the memory so far. `undefined` where it does not: a guess before reading, or one that is
 * not on a later local day than the last that counted, since what was answered the same day tells of the day's first.
 */
export function reviewOf(memory: Memory | undefined, attempt: Remembered): Review | undefined {
	const rating = ratingOf(attempt);
	const day = dayOf(attempt);
	if (rating === undefined || (memory && day <= memory.last)) return undefined;
	if (!memory) return { rating, day };
	const elapsed = day - memory.last;
	return { rating, day, elapsed, expected: retained(memory.stability, elapsed) };
}

/** The memory after one more review, which must be later than those it holds. */
export function remembering(memory: Memory | undefined, { rating, day, elapsed = 0 }: Review): Memory {
	const lapsed = memory !== undefined && memory.rating !== 'again' && rating === 'again';
	return {
		...strengthened(memory, rating, elapsed),
		since: memory?.since ?? day,
		last: day,
		rating,
		counted: (memory?.counted ?? 0) + 1,
		lapses: (memory?.lapses ?? 0) + (lapsed ? 1 : 0)
	};
}
