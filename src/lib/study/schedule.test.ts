import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { testUuid } from './attempt.samples.ts';
import type { Attempt } from './attempt.ts';
import { calibrationOf, latenessOf, withReview, type Lateness } from './calibration.ts';
import { dateOf, dayOf } from './day.ts';
import { retained } from './fsrs.ts';
import { memorySchema, ratingOf, reviewOf, type Memory } from './memory.ts';
import { attemptOn, correct, histories, incorrect, partly, scheduleOf } from './schedule.samples.ts';
import { dueDay, factKey, forecast, retrievability, stateOf } from './schedule.ts';

const key = factKey({ uid: testUuid(21), fact: 'name' });
const aim = { retention: 0.9 };

/** The memory of the fact `name` after these attempts; throws where there is none. */
function memoryOf(...attempts: Attempt[]): Memory {
	const memory = scheduleOf(attempts).get(key);
	if (!memory) throw new Error('nothing is remembered');
	return memory;
}

describe('what counts for memory', () => {
	test.each([
		['good', { mark: correct }],
		['hard', { mark: correct, hints: 1 }],
		['hard', { mark: correct, certainty: 'unsure' }],
		['good', { mark: correct, certainty: 'quite' }],
		['again', { mark: partly }],
		['again', { mark: incorrect, hints: 2, certainty: 'sure' }],
		['good', { mark: correct, mode: 'exam' }],
		[undefined, { mark: correct, guess: true }]
	] as const)('[ST22] rates as %s: %o', (rating, change) => {
		expect(ratingOf(attemptOn(1, change))).toBe(rating);
	});

	test('[ST23] only the first attempt at a fact on a local day counts', () => {
		const [first, second] = [attemptOn(10, { mark: incorrect }), attemptOn(10, { number: 99 })];
		expect(memoryOf(first, second)).toEqual(memoryOf(first));
		expect(memoryOf(first, attemptOn(11)).counted).toBe(2);
	});

	test('[ST23] the day is the one the learner’s calendar showed', () => {
		const late = { at: Date.UTC(2026, 10, 23, 22, 30) };
		expect(dateOf(dayOf({ ...late, offset: 120 }))).toBe('2026-11-24');
		expect(dateOf(dayOf({ ...late, offset: -300 }))).toBe('2026-11-23');
		const next = attemptOn(1, { at: late.at + 3_600_000, offset: 60, number: 3 });
		expect(memoryOf(attemptOn(0, { ...late, offset: 60 }), next).counted).toBe(2);
		expect(memoryOf(attemptOn(0, { ...late, offset: 120 }), { ...next, offset: 120 }).counted).toBe(1);
	});

	test('[ST23] a day that comes back when the learner flies west does not count twice', () => {
		const day = 20_000 * 86_400_000;
		const east = attemptOn(0, { at: day + 3_600_000, offset: 0, number: 1 });
		const west = attemptOn(0, { at: day + 7_200_000, offset: -600, number: 2 });
		expect(memoryOf(east, west).counted).toBe(1);
	});

	test('a guess before reading leaves no memory', () => {
		expect(scheduleOf([attemptOn(1, { guess: true })]).size).toBe(0);
	});
});

describe('schedules', () => {
	test('what is remembered can be stored and read', () => {
		fc.assert(
			fc.property(histories, (attempts) => {
				for (const memory of scheduleOf(attempts).values())
					expect(z.parse(memorySchema, memory)).toEqual(memory);
			})
		);
	});

	test('[ST25] what is remembered comes back later each time, what is forgotten soon', () => {
		const attempts: Attempt[] = [attemptOn(100)];
		let gap = 0;
		for (let n = 0; n < 4; n++) {
			const due = dueDay(memoryOf(...attempts), aim);
			const last = memoryOf(...attempts).last;
			expect(due - last).toBeGreaterThan(gap);
			gap = due - last;
			attempts.push(attemptOn(due));
		}
		const before = memoryOf(...attempts);
		expect(stateOf(before)).toBe('mastered');
		const after = memoryOf(...attempts, attemptOn(before.last + gap, { mark: incorrect }));
		expect(dueDay(after, aim) - after.last).toBeLessThan(gap / 4);
		expect(stateOf(after)).toBe('learning');
		expect(after).toMatchObject({ lapses: 1, since: 100, rating: 'again' });
		expect(stateOf(undefined)).toBe('new');
	});

	test('[ST25] a fact is due on the day nearest to when only the wished share is retained, and later for a lower wish', () => {
		const memory = memoryOf(attemptOn(100), attemptOn(103), attemptOn(115));
		for (const retention of [0.8, 0.9, 0.95]) {
			const due = dueDay(memory, { retention });
			expect(retrievability(memory, due + 1)).toBeLessThan(retention);
			expect(retrievability(memory, due - 1)).toBeGreaterThan(retention);
		}
		expect(dueDay(memory, { retention: 0.8 })).toBeGreaterThan(dueDay(memory, aim));
		expect(dueDay(memory, { ...aim, scale: 0.5 })).toBeLessThan(dueDay(memory, aim));
	});

	test('[ST25] a clock that was set back takes nothing from a memory', () => {
		const memory = memoryOf(attemptOn(100));
		expect(retrievability(memory, 90)).toBe(1);
		expect(reviewOf(memory, attemptOn(99))).toBeUndefined();
	});

	test('[ST26] the forecast counts each fact on the day it comes back, overdue ones today', () => {
		fc.assert(
			fc.property(histories, fc.integer({ min: 19_990, max: 20_100 }), (attempts, today) => {
				const memories = [...scheduleOf(attempts).values()];
				const counts = forecast(memories, aim, { today, days: 40_000 });
				expect(counts.reduce((sum, count) => sum + count, 0)).toBe(memories.length);
				expect(counts[0]).toBe(memories.filter((memory) => dueDay(memory, aim) <= today).length);
			})
		);
	});
});

describe('calibration', () => {
	/** Counts of a learner who remembers `scale` times as long as expected. */
	function learner(scale: number, reviews: number): Lateness {
		const entry = (late: number) => {
			const recalled = Math.round(reviews * retained(scale, 2 ** (late / 4)));
			return [String(late), { count: reviews, recalled }] as const;
		};
		return Object.fromEntries([-6, -2, 0, 3, 6].map(entry));
	}

	test('[ST27] without reviews nothing is changed, and few change little', () => {
		expect(calibrationOf({})).toBe(1);
		expect(calibrationOf({ '0': { count: 1, recalled: 0 } })).toBeGreaterThan(0.6);
	});

	test.each([0.3, 0.5, 1, 2])(
		'[ST27] many reviews find that a learner remembers %d times as long',
		(scale) => {
			const found = calibrationOf(learner(scale, 4000));
			expect(Math.abs(Math.log(found / scale))).toBeLessThan(0.1);
		}
	);

	test('[ST27] the counts of packs add up, in whatever order', () => {
		fc.assert(
			fc.property(histories, (attempts) => {
				const memory = memoryOf(attemptOn(19_000));
				const one = (attempt: Attempt): Lateness => {
					const review = reviewOf(memory, attempt);
					return review ? withReview({}, memory, review) : {};
				};
				const parts = attempts.map(one);
				const whole = attempts.reduce<Lateness>((sum, attempt) => {
					const review = reviewOf(memory, attempt);
					return review ? withReview(sum, memory, review) : sum;
				}, {});
				expect(latenessOf(parts)).toEqual(whole);
				expect(calibrationOf(latenessOf([...parts].reverse()))).toBeCloseTo(calibrationOf(whole), 10);
			})
		);
	});
});
