import { expect, it } from 'vitest';
import { languageTags } from '../language.ts';
import { interchangeAr } from './interchange.ar.ts';
import { interchangeEn } from './interchange.en.ts';
import { issueMessage } from './issues.ts';

it('what is wrong with files and links is said in both languages, in whole sentences', () => {
	expect(Object.keys(interchangeAr).sort()).toEqual(Object.keys(interchangeEn).sort());
	for (const language of languageTags) {
		for (const code of Object.keys(interchangeAr)) {
			const message = issueMessage({ code, params: { max: 5, count: 7 }, quote: 'افتتحت البلدية' }, language);
			expect(message, code).toMatch(/^\S.*[.]$/su);
			expect(message, code).not.toMatch(/undefined|NaN|\[object/u);
			if (language === 'ar') expect(message.replace(/\u2068.*?\u2069/gu, ''), code).not.toMatch(/[,;?]/);
		}
	}
});
