import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byStamp, changedAt, isFromTheFuture, LAST_MOMENT, momentSchema } from './record.ts';

const stamp = fc.record({
	at: fc.integer({ min: 0, max: 3 }),
	device: fc.constantFrom('a', 'b'),
	number: fc.integer({ min: 1, max: 3 })
});

test('[ST2] records are ordered by moment, then device, then running number', () => {
	const sorted = [
		{ at: 2, device: 'a', number: 1 },
		{ at: 1, device: 'b', number: 1 },
		{ at: 1, device: 'a', number: 9 },
		{ at: 1, device: 'a', number: 2 }
	].sort(byStamp);
	expect(sorted.map(({ at, device, number }) => `${at}${device}${number}`)).toEqual([
		'1a2',
		'1a9',
		'1b1',
		'2a1'
	]);
});

test('[ST2] the order does not depend on the order of arrival', () => {
	fc.assert(
		fc.property(fc.array(stamp), (stamps) => {
			expect([...stamps].reverse().sort(byStamp)).toEqual([...stamps].sort(byStamp));
		})
	);
});

test('[ST3] only a moment more than a day ahead is from the future', () => {
	const now = 1_800_000_000_000;
	expect(isFromTheFuture(now + 86_400_000, now)).toBe(false);
	expect(isFromTheFuture(now + 86_400_001, now)).toBe(true);
});

test('[ST56] a moment can be told in every zone; one that no date can name is none', () => {
	const told = (at: number) => momentSchema.safeParse(at).success;
	expect([0, Date.now(), LAST_MOMENT].map(told)).toEqual([true, true, true]);
	const furthest = 18 * 3_600_000;
	expect(new Date(LAST_MOMENT + furthest).toISOString()).toBe('+275760-09-12T18:00:00.000Z');
	expect([-1, 0.5, LAST_MOMENT + 1, 8_640_000_000_000_001].map(told)).toEqual([false, false, false, false]);
});

test('[ST56] a change is later than the one before, and never later than a record can be', () => {
	expect(changedAt(5000, 100)).toBe(5000);
	expect(changedAt(100, 5000)).toBe(5001);
	expect(changedAt(100, LAST_MOMENT)).toBe(LAST_MOMENT);
});
