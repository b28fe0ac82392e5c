import * as z from 'zod/mini';
import type { Review } from './memory.ts';

/**
 * Reviews counted by the days since the attempt before: the key `n` holds those of 2^n days up to below 2^(n+1). With the
 * sum of what was expected of them, and how many were recalled.
 */
export const recallSchema = z.record(
	z.string().check(z.regex(/^\d+$/)),
	z.strictObject({
		count: z.int().check(z.minimum(1)),
		recalled: z.int().check(z.minimum(0)),
		expected: z.number().check(z.minimum(0))
	})
);
export type Recall = z.output<typeof recallSchema>;

/** The counts with one more review; a first attempt, of which nothing was expected, changes nothing. */
export function withRecall(recall: Recall, { elapsed, expected, rating }: Review): Recall {
	if (elapsed === undefined || expected === undefined) return recall;
	const key = String(Math.floor(Math.log2(elapsed)));
	const before = recall[key] ?? { count: 0, recalled: 0, expected: 0 };
	return {
		...recall,
		[key]: {
			count: before.count + 1,
			recalled: before.recalled + (rating === 'again' ? 0 : 1),
			expected: before.expected + expected
		}
	};
}

/** One point of the retention curve. */
export interface RecallPoint {
	/** Days since the attempt before: from `from`, below `below`. */
	readonly from: number;
	readonly below: number;
	readonly count: number;
	/** Share recalled, and the mean of what FSRS expected, both 0 to 1. */
	readonly recalled: number;
	readonly expected: number;
}

/** The retention curve of several packs, by days since the attempt before, the shortest first. */
export function retentionCurve(several: Iterable<{ readonly recall: Recall }>): readonly RecallPoint[] {
	const sums = new Map<number, { count: number; recalled: number; expected: number }>();
	for (const { recall } of several) {
		for (const [key, { count, recalled, expected }] of Object.entries(recall)) {
			const sum = sums.get(Number(key)) ?? { count: 0, recalled: 0, expected: 0 };
			sum.count += count;
			sum.recalled += recalled;
			sum.expected += expected;
			sums.set(Number(key), sum);
		}
	}
	return [...sums]
		.sort(([a], [b]) => a - b)
		.map(([n, { count, recalled, expected }]) => ({
			from: 2 ** n,
			below: 2 ** (n + 1),
			count,
			recalled: recalled / count,
			expected: expected / count
		}));
}
