import * as z from 'zod/mini';
import { retained } from './fsrs.ts';
import type { Memory, Review } from './memory.ts';

/**
 * Reviews counted by how late they came: the key is the time since the last attempt in units of the memory's stability,
 * as a whole number of quarter octaves (0 is as late as the stability, 4 twice as late, -4 half as late).
 */
export const latenessSchema = z.record(
	z.string().check(z.regex(/^-?\d+$/)),
	z.strictObject({ count: z.int().check(z.minimum(1)), recalled: z.int().check(z.minimum(0)) })
);
export type Lateness = z.output<typeof latenessSchema>;

const QUARTERS = 4;

/** The counts with one more review of a memory; a first attempt, of which nothing was expected, changes nothing. */
export function withReview(lateness: Lateness, memory: Memory | undefined, review: Review): Lateness {
	if (!memory || !review.elapsed) return lateness;
	const key = String(Math.round(QUARTERS * Math.log2(review.elapsed / memory.stability)));
	const { count, recalled } = lateness[key] ?? { count: 0, recalled: 0 };
	const entry = { count: count + 1, recalled: recalled + (review.rating === 'again' ? 0 : 1) };
	return { ...lateness, [key]: entry };
}

/** The counts of several packs as one. */
export function latenessOf(several: Iterable<Lateness>): Lateness {
	const sums: Lateness = {};
	for (const lateness of several) {
		for (const [key, { count, recalled }] of Object.entries(lateness)) {
			const sum = sums[key] ?? { count: 0, recalled: 0 };
			sums[key] = { count: sum.count + count, recalled: sum.recalled + recalled };
		}
	}
	return sums;
}

/** Spread, in natural logarithms, of how far learners are expected to lie from the published parameters. */
const SPREAD = 0.5;
const LOWEST = Math.log(1 / 8);
const HIGHEST = Math.log(4);
const STEP = 0.02;

/**
 * How many times as long as FSRS expects this learner remembers, from 1/8 to 4: the one factor on all stabilities that
 * makes what was recalled most likely, held back towards 1 while there are few reviews (a log-normal prior, maximum a
 * posteriori). Depends on nothing but the counts. `npm run simulate` shows what it gains.
 */
export function calibrationOf(lateness: Lateness): number {
	let best = { log: 0, likelihood: likelihood(lateness, 0) };
	for (let log = LOWEST; log <= HIGHEST; log += STEP) {
		const found = likelihood(lateness, log);
		if (found > best.likelihood) best = { log, likelihood: found };
	}
	return Math.exp(best.log);
}

function likelihood(lateness: Lateness, log: number): number {
	let sum = -(log ** 2) / (2 * SPREAD ** 2);
	for (const [key, { count, recalled }] of Object.entries(lateness)) {
		const expected = retained(Math.exp(log), 2 ** (Number(key) / QUARTERS));
		sum += recalled * Math.log(expected) + (count - recalled) * Math.log1p(-expected);
	}
	return sum;
}
