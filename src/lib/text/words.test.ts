import { describe, expect, it } from 'vitest';
import { digitSetsOf, toLatinDigits } from './digits.ts';
import { foldText } from './fold.ts';
import { isStopWord, stem, stemsOf, wordsOf } from './words.ts';

const stemOf = (word: string) => stem(foldText(word, 'full'), 'ar');

describe('words', () => {
	it('[W1] finds words with their ranges, harakat and all', () => {
		const text = 'قال: “متحدّثٌ” بنسبة 3.5% don’t';
		expect(wordsOf(text).map((word) => word.text)).toEqual(['قال', 'متحدّثٌ', 'بنسبة', '3.5', 'don’t']);
		for (const word of wordsOf(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
	});

	it.each([
		['فلسطين', 'والفلسطينيون'],
		['وزير', 'الوزير'],
		['كتاب', 'بكتابها'],
		['قال', 'وقال'],
		['إيران', 'الإيرانية'],
		['اللقاء', 'للقاء']
	])('[W2] brings %s and %s to one stem', (one, other) => {
		expect(stemOf(one)).toBe(stemOf(other));
	});

	it.each([
		['studies', 'study'],
		['visited', 'visits'],
		['running', 'run'],
		['makes', 'making']
	])('[W2] brings %s and %s to one stem', (one, other) => {
		expect(stem(one, 'en')).toBe(stem(other, 'en'));
	});

	it('[W2] leaves at least three letters, and numbers as they are', () => {
		expect(stemsOf('الي وهم 2015', 'ar')).toEqual(['الي', 'وهم', '2015']);
	});

	it('[W3] compares whole words', () => {
		expect(stemsOf('بشكل خلال', 'ar')).not.toContain('كل');
		expect(stemsOf('بشكل خلال', 'ar')).not.toContain('لا');
	});

	it('knows words that say nothing by themselves', () => {
		for (const word of ['في', 'وهو', 'على', 'الذي', 'the']) expect(isStopWord(stemOf(word), 'ar')).toBe(true);
		for (const word of ['روسيا', 'زيارة', 'مارس', 'visit'])
			expect(isStopWord(stemOf(word), 'ar')).toBe(false);
	});
});

describe('digits', () => {
	it('writes digits of all three sets 0-9', () => {
		expect(toLatinDigits('٠١٢٣٤٥٦٧٨٩ ۰۱۲۳۴۵۶۷۸۹')).toBe('0123456789 0123456789');
	});

	it('says which sets occur', () => {
		expect(digitSetsOf('2015 و٢٠١٥')).toEqual(['latin', 'arabic']);
		expect(digitSetsOf('عام')).toEqual([]);
	});
});
