import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guessLanguage } from './language-guess.ts';

describe('guessing a language', () => {
	it('[L1] tells Arabic and English by script and common words', () => {
		const arabic =
			'يعتزم الرئيس الإيراني تلبية دعوة نظيره الروسي لزيارة روسيا قريبا، وفق ما أعلن المتحدث باسم الحكومة في طهران.';
		const english =
			'When a honeybee finds a rich patch of flowers, she does not keep the news of it to herself.';
		expect(guessLanguage(arabic)).toMatchObject({ language: 'ar' });
		expect(guessLanguage(english)).toMatchObject({ language: 'en' });
		for (const text of [arabic, english]) expect(guessLanguage(text).confidence).toBeGreaterThan(0.8);
	});

	it('[L1] is not sure of a few words', () => {
		expect(guessLanguage('مكتبة البحر')).toMatchObject({ language: 'ar' });
		expect(guessLanguage('مكتبة البحر').confidence).toBeLessThan(0.7);
		expect(guessLanguage('Harbour library').confidence).toBeLessThan(0.7);
	});

	it('[L2] takes other languages of the same scripts for neither', () => {
		const others = [
			'رئیس جمهور ایران قصد دارد در آینده نزدیک به دعوت همتای خود به روسیه سفر کند که این سفر مهم است.',
			'پاکستان کے وزیر اعظم نے کہا ہے کہ وہ اس سال کے آخر میں روس کا دورہ کریں گے۔',
			'Le président a annoncé mardi que la visite aurait lieu au début de la nouvelle année, selon le gouvernement.',
			'Der Präsident kündigte am Dienstag an, dass der Besuch zu Beginn des neuen Jahres stattfinden werde.',
			'Президент объявил во вторник о визите в начале года.'
		];
		expect(others.map((text) => guessLanguage(text).language)).toEqual(others.map(() => 'other'));
	});

	it('[L3] has no confidence without letters, and always one between 0 and 1', () => {
		expect(guessLanguage('2017 …')).toEqual({ language: 'other', confidence: 0 });
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const { confidence } = guessLanguage(text);
				expect(confidence >= 0 && confidence <= 1).toBe(true);
			})
		);
	});
});
