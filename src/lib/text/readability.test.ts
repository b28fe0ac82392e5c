import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readabilityOf } from './readability.ts';

describe('readability', () => {
	it('[RD1] gives the grade of Flesch and Kincaid in English', () => {
		// 6 words, 1 sentence, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59.
		expect(readabilityOf(['The cat sat on the mat.'], 'en')).toEqual({
			measure: 'flesch-kincaid',
			value: -1.4,
			level: 'easy',
			words: 6,
			sentences: 1
		});
		// 13 words, 1 sentence, 24 syllables: 0.39 × 13 + 11.8 × 24 / 13 − 15.59 = 11.26…
		const words = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
		expect(readabilityOf([words], 'en')).toMatchObject({ value: 11.3, level: 'hard', words: 13 });
	});

	it('[RD2] gives LIX in Arabic, whose long words have more than six letters, harakat not counted', () => {
		// 5 words, 1 sentence, 2 long: 5 + 100 × 2 / 5.
		expect(readabilityOf(['زارَ المُتَحَدِّثُ مُدَرِّسَ المكتبات اليوم.'], 'ar')).toEqual({
			measure: 'lix',
			value: 45,
			level: 'middling',
			words: 5,
			sentences: 1
		});
	});

	it('[RD3] gives nothing without words, and a finite value else', () => {
		expect(readabilityOf(['…'], 'ar')).toBeUndefined();
		fc.assert(
			fc.property(
				fc.array(fc.string({ unit: 'grapheme' })),
				fc.constantFrom('ar', 'en'),
				(texts, language) => {
					const found = readabilityOf(texts, language);
					expect(found === undefined || Number.isFinite(found.value)).toBe(true);
				}
			)
		);
	});
});
