import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceOfHit, holm, upperTail } from './probability.ts';

describe('upperTail', () => {
	it('[B6] is the upper tail of the binomial where all chances are equal', () => {
		const quarter = new Array<number>(10).fill(0.25);
		expect(upperTail(5, quarter)).toBeCloseTo(0.0781269, 6);
		expect(upperTail(10, quarter)).toBeCloseTo(0.25 ** 10, 12);
		expect(upperTail(0, quarter)).toBe(1);
		expect(upperTail(11, quarter)).toBe(0);
	});

	it('[B6] takes trials of different chances as they are', () => {
		expect(upperTail(1, [0.5, 0.25])).toBeCloseTo(1 - 0.5 * 0.75, 12);
		expect(upperTail(2, [0.5, 0.25])).toBeCloseTo(0.125, 12);
	});

	it('[B6] falls as more successes are asked for, and stays in [0, 1]', () => {
		const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });
		fc.assert(
			fc.property(chances, fc.nat(41), (list, right) => {
				const more = upperTail(right + 1, list);
				const less = upperTail(right, list);
				expect(more).toBeGreaterThanOrEqual(0);
				expect(less).toBeLessThanOrEqual(1);
				expect(more).toBeLessThanOrEqual(less + 1e-9);
			})
		);
	});
});

describe('holm', () => {
	it('[B6] multiplies by the number of values not yet passed, never falling', () => {
		const adjusted = holm([0.01, 0.04, 0.03, 0.005]);
		[0.03, 0.06, 0.06, 0.02].forEach((value, index) => expect(adjusted[index]).toBeCloseTo(value, 12));
	});

	it('[B6] never lowers a value nor passes 1', () => {
		const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }));
		fc.assert(
			fc.property(values, (list) => {
				holm(list).forEach((adjusted, index) => {
					expect(adjusted).toBeGreaterThanOrEqual(list[index] ?? 0);
					expect(adjusted).toBeLessThanOrEqual(1);
				});
			})
		);
	});
});

describe('chanceOfHit', () => {
	it('[B6] is the share of the picks where one is the key, and counts keys where there are more', () => {
		expect(chanceOfHit(4, 1, 1)).toBeCloseTo(0.25, 12);
		expect(chanceOfHit(4, 1, 2)).toBeCloseTo(0.5, 12);
		expect(chanceOfHit(4, 2, 2)).toBeCloseTo(1 - 1 / 6, 12);
		expect(chanceOfHit(3, 1, 3)).toBe(1);
	});
});
