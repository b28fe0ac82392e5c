import { describe, expect, test } from 'vitest';
import { isolate, sayIn, type SixForms } from './format.ts';

const questions: SixForms = {
	zero: 'لا أسئلة',
	one: 'سؤال واحد',
	two: 'سؤالان',
	few: '# أسئلة',
	many: '# سؤالًا',
	other: '# سؤال'
};

describe('counting in Arabic', () => {
	test.each([
		[0, 'لا أسئلة'],
		[1, 'سؤال واحد'],
		[2, 'سؤالان'],
		[3, '3 أسئلة'],
		[10, '10 أسئلة'],
		[11, '11 سؤالًا'],
		[99, '99 سؤالًا'],
		[100, '100 سؤال'],
		[103, '103 أسئلة']
	])('%d takes the form «%s»', (count, said) => {
		expect(sayIn('ar').count(count, questions)).toBe(said);
	});

	test('writes the digits that are set', () => {
		expect(sayIn('ar', 'arab').count(12, questions)).toBe('١٢ سؤالًا');
	});
});

describe('counting in English', () => {
	test.each([
		[0, '0 questions'],
		[1, '1 question'],
		[2, '2 questions']
	])('%d is said «%s»', (count, said) => {
		expect(sayIn('en').count(count, { one: '# question', other: '# questions' })).toBe(said);
	});
});

describe('dates', () => {
	const at = Date.UTC(2026, 10, 23, 12);

	test('are Gregorian, in the digits set, whatever the region of the device', () => {
		expect(sayIn('ar', 'arab').date(at)).toBe('٢٣ نوفمبر ٢٠٢٦');
		expect(sayIn('ar', 'latn').date(at)).toBe('23 نوفمبر 2026');
		expect(sayIn('en').date(at)).toBe('November 23, 2026');
	});
});

test('percentages are whole', () => {
	expect(sayIn('en').percent(0.666)).toBe('67%');
});

test('lists are joined as the language joins them', () => {
	expect(sayIn('ar').list(['الألف', 'الباء'])).toBe('الألف والباء');
});

test('isolated text stands between FSI and PDI', () => {
	expect(isolate('BBC')).toBe('\u2068BBC\u2069');
});
