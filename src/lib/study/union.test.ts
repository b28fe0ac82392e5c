import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attempts } from './attempt.samples.ts';
import type { Attempt } from './attempt.ts';
import { union } from './union.ts';

/** Any selection of the same attempts, some of them damaged under the same id. */
const collections = attempts.chain((all) => {
	const one = fc.array(fc.tuple(fc.nat(Math.max(0, all.length - 1)), fc.boolean())).map((picks): Attempt[] =>
		picks.flatMap(([index, damaged]) => {
			const attempt = all[index];
			if (!attempt) return [];
			return [damaged ? { ...attempt, hints: attempt.hints + 1 } : attempt];
		})
	);
	return fc.tuple(one, one, one);
});

test('[ST16] the union of records is commutative, associative and idempotent', () => {
	fc.assert(
		fc.property(collections, ([a, b, c]) => {
			expect(union(a, b)).toEqual(union(b, a));
			expect(union(union(a, b), c)).toEqual(union(a, union(b, c)));
			expect(union(union(a, b), b)).toEqual(union(a, b));
			expect(union(union(a, b), union(a, b))).toEqual(union(a, b));
		})
	);
});

test('[ST16] every id is there once, and every record is one that was given', () => {
	fc.assert(
		fc.property(collections, ([a, b]) => {
			const merged = union(a, b);
			expect(new Set(merged.map(({ id }) => id))).toEqual(new Set([...a, ...b].map(({ id }) => id)));
			expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
			for (const record of merged) expect([...a, ...b]).toContain(record);
		})
	);
});
