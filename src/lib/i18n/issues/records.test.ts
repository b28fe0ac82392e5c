import { expect, it } from 'vitest';
import { languageTags } from '../language.ts';
import { issueMessage } from './issues.ts';
import { recordsAr } from './records.ar.ts';
import { recordsEn } from './records.en.ts';

it('says the same codes of records in both languages, in whole sentences', () => {
	expect(Object.keys(recordsAr)).toEqual(Object.keys(recordsEn));
	for (const language of languageTags) {
		for (const code of Object.keys(recordsAr)) {
			const message = issueMessage({ code, params: { max: 64, store: 'attempts' } }, language);
			expect(message, code).toMatch(/^\S.*[.]$/su);
			expect(message, code).not.toMatch(/undefined|NaN|\[object/u);
			if (language === 'ar') expect(message, code).not.toMatch(/[,;?]/u);
		}
	}
});
