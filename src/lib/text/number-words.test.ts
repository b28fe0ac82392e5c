import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNumber, scanNumbers } from './number-words.ts';

const units = ['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'];
const feminine = ['', 'واحدة', 'اثنتان', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثماني', 'تسع', 'عشر'];
const tens = ['', '', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'];
const hundreds = ['', 'مئة', 'مئتان', 'ثلاثمئة', 'أربعمئة', 'خمسمئة', 'ستمئة', 'سبعمئة', 'ثمانمئة', 'تسعمئة'];

function below100(n: number, words: readonly string[]): string {
	const of = (unit: number): string => words[unit] ?? '';
	if (n <= 10) return of(n);
	const teen = words === units ? 'عشر' : 'عشرة';
	if (n === 11) return words === units ? 'أحد عشر' : 'إحدى عشرة';
	if (n === 12) return words === units ? 'اثنا عشر' : 'اثنتا عشرة';
	if (n < 20) return `${of(n - 10)} ${teen}`;
	return [of(n % 10), tens[Math.floor(n / 10)]].filter(Boolean).join(' و');
}

function below1000(n: number, words: readonly string[]): string {
	return [hundreds[Math.floor(n / 100)], below100(n % 100, words)].filter(Boolean).join(' و');
}

function thousands(n: number): string {
	if (n === 0) return '';
	if (n === 1) return 'ألف';
	if (n === 2) return 'ألفان';
	const last = n % 100;
	return `${below1000(n, units)} ${last >= 3 && last <= 10 ? 'آلاف' : 'ألفا'}`;
}

/** A number of 1 to 999,999 as Arabic writes it, counting masculine or feminine nouns. */
function inArabic(n: number, words: readonly string[]): string {
	return [thousands(Math.floor(n / 1000)), below1000(n % 1000, words)].filter(Boolean).join(' و');
}

const englishUnits =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' '
	);
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inEnglish(n: number): string {
	if (n < 20) return englishUnits[n] ?? '';
	if (n < 100) {
		const ten = englishTens[Math.floor(n / 10) - 2] ?? '';
		return n % 10 === 0 ? ten : `${ten}-${inEnglish(n % 10)}`;
	}
	const [size, name] = n < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
	const rest = n % size;
	const link = rest > 0 && rest < 100 ? ' and ' : ' ';
	return `${inEnglish(Math.floor(n / size))} ${name}${rest === 0 ? '' : link + inEnglish(rest)}`;
}

const anyNumber = fc.oneof(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 1, max: 3000 }));

describe('laws', () => {
	test('[NW1] Arabic words are read back as the number they were made of, of either gender', () => {
		fc.assert(
			fc.property(anyNumber, fc.constantFrom(units, feminine), (n, words) => {
				expect(readNumber(inArabic(n, words), 'ar')).toEqual({ value: n, form: 'words' });
			}),
			{ numRuns: 500 }
		);
	});

	test('[NW1] so are the spellings مائة and مئة, both cases, and words with harakat or without hamza', () => {
		fc.assert(
			fc.property(anyNumber, (n) => {
				const words = inArabic(n, units);
				const oblique = words.replace(/ون(?= |$)/g, 'ين').replace(/ان(?= |$)/g, 'ين');
				for (const text of [
					words.replace(/مئ/g, 'مائ'),
					oblique,
					words.replace(/[أإآ]/g, 'ا'),
					words.replace(/ة/g, 'ه')
				]) {
					expect(readNumber(text, 'ar')?.value).toBe(n);
				}
			})
		);
	});

	test('[NW2] English words are read back', () => {
		fc.assert(
			fc.property(anyNumber, (n) => {
				expect(readNumber(inEnglish(n), 'en')).toEqual({ value: n, form: 'words' });
			})
		);
	});

	test('[NW3] digits of each set, with and without separators, are read back', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 1e9 }), (n) => {
				const grouped = n.toLocaleString('en-US');
				const arabic = [...grouped]
					.map((digit) => (digit === ',' ? '٬' : '٠١٢٣٤٥٦٧٨٩'[Number(digit)]))
					.join('');
				for (const text of [String(n), grouped, arabic, grouped.replace(/,/g, '\u00A0')]) {
					expect(readNumber(text, 'ar')).toEqual({ value: n, form: 'digits' });
				}
			})
		);
	});

	test('[NW6] no text throws', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(scanNumbers(text, 'ar').numbers.every((number) => Number.isFinite(number.value))).toBe(true);
			})
		);
	});
});

test.each([
	['ألفان وسبعة عشر', 2017],
	['ألفين وسبع عشرة', 2017],
	['أَلفانِ وسَبعةَ عَشَر', 2017],
	['ألف وتسعمئة وخمسة وأربعين', 1945],
	['ثلاثمائة', 300],
	['ثلاث مئة', 300],
	['مئتا ألف', 200_000],
	['الألف', 1000],
	['بثلاثة', 3],
	['ثلاثةعشر', 13],
	['مليون', 1_000_000],
	['مليونان وثلاثمئة ألف', 2_300_000],
	['5 آلاف', 5000],
	['خمسة ونصف', 5.5],
	['مليون ونصف', 1_500_000],
	['صفر', 0],
	['nineteen forty-five', 1945],
	['twenty seventeen', 2017],
	['nineteen hundred', 1900],
	['a hundred', 100],
	['3.5', 3.5],
	['٣٫٥', 3.5],
	['3,5', 3.5],
	['1,234.5', 1234.5],
	['1.234.567', 1_234_567],
	['12 000', 12_000],
	['-5', -5]
])('[NW4] «%s» is %d', (text, value) => {
	expect(readNumber(text, 'ar')?.value).toBe(value);
});

test.each([
	'خمسة وستة',
	'ثلاثة خمسة',
	'ألف ألف',
	'2015 2016',
	'بوتين',
	'',
	'عام 2015',
	'one twenty',
	'ثلاثون أربعون'
])('[NW5] «%s» is not one number', (text) => {
	expect(readNumber(text, 'ar')).toBeUndefined();
});

test('[NW3] a comma is no decimal comma in English', () => {
	expect(readNumber('3,5', 'en')).toBeUndefined();
});

test('[NW5] other words are told apart from the number, and «ألفا» before a noun is two thousand', () => {
	expect(scanNumbers('ثلاثة ملفات', 'ar')).toEqual({
		numbers: [{ value: 3, form: 'words' }],
		rest: ['ملفات']
	});
	expect(scanNumbers('ألفا دولار', 'ar').numbers[0]?.value).toBe(2000);
	expect(scanNumbers('عشرون ألفا', 'ar').numbers[0]?.value).toBe(20_000);
});
