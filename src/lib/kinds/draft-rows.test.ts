import { describe, expect, test } from 'vitest';
import { ascending } from './draft-ascending.ts';
import { freeId, movedRow, replaced, without } from './draft-rows.ts';
import { partsOfDate, dateOfParts } from './date/typed-date.ts';
import { typedNumber } from './number/typed-number.ts';

describe('rows', () => {
	test('a new row has an id that none has, nor a row between that was deleted', () => {
		expect(freeId('c', [])).toBe('c-1');
		expect(freeId('c', [{ id: 'c-1' }, { id: 'c-7' }, { id: 'council' }, { id: 'w-9' }])).toBe('c-8');
	});

	test('are moved inside the list only', () => {
		expect(movedRow(['أ', 'ب', 'ج'], 0, 2)).toEqual(['ب', 'ج', 'أ']);
		expect(movedRow(['أ', 'ب'], 1, 0)).toEqual(['ب', 'أ']);
		expect(movedRow(['أ', 'ب'], 1, 2)).toEqual(['أ', 'ب']);
		expect(movedRow(['أ', 'ب'], 0, -1)).toEqual(['أ', 'ب']);
	});

	test('are replaced and taken out by place', () => {
		expect(replaced(['أ', 'ب'], 1, 'ت')).toEqual(['أ', 'ت']);
		expect(without(['أ', 'ب'], 0)).toEqual(['ب']);
	});
});

describe('choices in ascending order', () => {
	const texts = (...all: string[]) => all.map((text) => ({ text }));

	test('numbers in digits of any set and in words are put from the lowest up', () => {
		expect(ascending(texts('عام 2019', 'عام ٢٠١٥', 'عام 2017'), 'ar')).toEqual(
			texts('عام ٢٠١٥', 'عام 2017', 'عام 2019')
		);
		expect(ascending(texts('ثلاثة', 'اثنان'), 'ar')).toEqual(texts('اثنان', 'ثلاثة'));
	});

	test('nothing is offered where they stand so, or where one has no number or several', () => {
		expect(ascending(texts('2015', '2019'), 'ar')).toBeUndefined();
		expect(ascending(texts('2019', 'لم يذكر النص'), 'ar')).toBeUndefined();
		expect(ascending(texts('بين 2019 و2020', '2015'), 'ar')).toBeUndefined();
	});
});

describe('a number that was typed', () => {
	test.each([
		['12', 12],
		[' ١٢ ', 12],
		['12,500', 12500],
		['٣٫٥', 3.5],
		['-4', -4],
		['1e-7', 1e-7],
		['', undefined],
		['اثنا عشر', 'اثنا عشر'],
		['12 كتابًا', '12 كتابًا']
	])('«%s» is %s', (typed, value) => {
		expect(typedNumber(typed)).toBe(value);
	});
});

describe('a date in three fields', () => {
	test.each(['2015', '2017-03', '2017-03-05', 'XXXX-11', 'XXXX-11-05'])('%s comes back', (edtf) => {
		expect(dateOfParts(partsOfDate(edtf))).toBe(edtf);
	});

	test('what is not whole keeps what was typed', () => {
		for (const parts of [
			{ year: '', month: '', day: '5' },
			{ year: '2017', month: '', day: '5' },
			{ year: '20', month: '3', day: '' },
			{ year: '', month: '', day: '' }
		]) {
			expect(partsOfDate(dateOfParts(parts))).toEqual(parts);
		}
	});

	test('digits of any set are digits', () => {
		expect(dateOfParts({ year: '٢٠١٧', month: '3', day: '٥' })).toBe('2017-03-05');
	});
});
