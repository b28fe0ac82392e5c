import { expect, test } from 'vitest';
import { readingText } from './reading.ts';
import { ar } from './words.ar.ts';
import { en } from './words.en.ts';

test.each([
	['2017-10-05', '5 تشرين الأول/أكتوبر 2017', '5 October 2017'],
	['XXXX-11', 'تشرين الثاني/نوفمبر', 'November'],
	['2015-12', 'كانون الأول/ديسمبر 2015', 'December 2015'],
	['2015', '2015', '2015']
])('%s is told in words', (reading, arabic, english) => {
	expect(readingText(reading, ar.months)).toBe(arabic);
	expect(readingText(reading, en.months)).toBe(english);
});
