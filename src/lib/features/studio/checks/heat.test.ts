import { describe, expect, it } from 'vitest';
import { beginningOf, heatOf, minutesOf } from './heat.ts';

describe('how coverage is shown', () => {
	it('grows warmer up to three questions', () => {
		expect([0, 1, 2, 3, 9].map(heatOf)).toEqual([0, 1, 2, 3, 3]);
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
