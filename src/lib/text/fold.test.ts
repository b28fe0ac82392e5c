import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText, type FoldLevel } from './fold.ts';

const levels: readonly FoldLevel[] = ['space', 'marks', 'full'];
const pieces =
	'ا|أ|إ|آ|ى|ة|ئ|ل|م|\u064E|\u0651|\u0653|\u0654|\u0670|ـ|ﻻ|ﷺ|\uFC5E|٣|3|.|,|٫|،|“|’| |\u00A0|\n|\u200F|\u200D|\uFEFF|e|E|İ|\u0301|👩|👨|ی';
const text = fc.oneof(
	fc.array(fc.constantFrom(...pieces.split('|')), { maxLength: 30 }).map((found) => found.join('')),
	fc.string({ unit: 'grapheme' })
);

describe('folding', () => {
	it('[F1] gives ranges that lie inside the text, ascend, and match the folded units one to one', () => {
		fc.assert(
			fc.property(text, fc.constantFrom(...levels), (original, level) => {
				const { text: folded, starts, ends } = fold(original, level);
				expect([starts.length, ends.length]).toEqual([folded.length, folded.length]);
				for (let unit = 0; unit < folded.length; unit += 1) {
					expect(starts[unit]).toBeGreaterThanOrEqual(unit === 0 ? 0 : starts[unit - 1]!);
					expect(ends[unit]).toBeGreaterThan(starts[unit]!);
					expect(ends[unit]).toBeLessThanOrEqual(original.length);
				}
			})
		);
	});

	it('[F1] names the whole cluster a folded letter came from', () => {
		const { text: folded, starts, ends } = fold('كَتَّبَ', 'marks');
		expect(folded).toBe('كتب');
		expect(starts).toEqual([0, 2, 5]);
		expect(ends).toEqual([2, 5, 7]);
	});

	it('[F2] folds runs of white space and drops what is not seen', () => {
		expect(foldText('\uFEFF وقال\u00A0 \n بوتين\u200F ', 'space')).toBe('وقال بوتين');
		expect(foldText('متحدّث', 'space')).toBe('متحدّث');
	});

	it('[F3] drops tatweel and harakat and composes letters', () => {
		expect(foldText('العـــربيّةُ', 'marks')).toBe('العربية');
		expect(foldText('ا\u064E\u0654حمد ا\u0653خر', 'marks')).toBe('أحمد آخر');
		expect(foldText('هٰذا سما\u0653ء س\u0653', 'marks')).toBe('هذا سمآء س');
	});

	it('[F4] folds hamza forms, ى, ة, presentation forms, Persian letters, digits and case', () => {
		expect(foldText('إسماعيلُ إلى مؤسّسةٍ بيئيةٍ ٱلآن', 'full')).toBe('اسماعيل الي موسسه بيييه الان');
		expect(foldText('ﻻ ﷲ ایران کتاب ٢٠١٥ ۲۰۱۵ NATO', 'full')).toBe('لا الله ايران كتاب 2015 2015 nato');
		expect(foldText('جزء', 'full')).toBe('جزء');
	});

	it('[F5] parts words at punctuation and keeps numbers whole', () => {
		expect(foldText('“آذار/مارس”، don’t', 'full')).toBe('اذار مارس dont');
		expect(foldText('٣٫٥ 1,000 2015.', 'full')).toBe('3.5 1000 2015');
	});

	it('[F6] changes nothing the second time', () => {
		fc.assert(
			fc.property(text, fc.constantFrom(...levels), (original, level) => {
				const once = foldText(original, level);
				expect(foldText(once, level)).toBe(once);
			}),
			{ numRuns: 500 }
		);
	});

	it('[F6] folds decomposed text as it folds composed text', () => {
		fc.assert(
			fc.property(text, (original) => {
				expect(foldText(original.normalize('NFD'), 'marks')).toBe(
					foldText(original.normalize('NFC'), 'marks')
				);
			})
		);
	});
});
