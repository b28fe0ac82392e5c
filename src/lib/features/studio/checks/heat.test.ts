import { describe, expect, it } from 'vitest';
import { beginningOf, heatOf, minutesOf } from './heat.ts';

describe('how coverage is shown', () => {
	it('grows warmer by question where there are few, and by share where there are many', () => {
		expect([0, 1, 2, 3].map((count) => heatOf(count, 3))).toEqual([0, 1, 2, 3]);
		expect([0, 1].map((count) => heatOf(count, 1))).toEqual([0, 1]);
		expect([0, 1, 4, 6, 8, 12].map((count) => heatOf(count, 12))).toEqual([0, 1, 1, 2, 2, 3]);
	});

	it('names a sentence by its first words, and a short one by all of them', () => {
		expect(beginningOf('افتتحت البلدية صباح السبت مكتبة عامة في الحي القديم.')).toBe(
			'افتتحت البلدية صباح السبت مكتبة عامة…'
		);
		expect(beginningOf('ولا تُغلق إلا يوم الجمعة.')).toBe('ولا تُغلق إلا يوم الجمعة.');
	});

	it('counts whole minutes', () => {
		expect([10, 40, 89, 91].map(minutesOf)).toEqual([0, 1, 1, 2]);
	});
});
