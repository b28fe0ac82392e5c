import { describe, expect, it } from 'vitest';
import { rulesAr } from './rules.ar.ts';
import { rulesEn } from './rules.en.ts';

const codes = Object.keys(rulesAr);

describe('messages of the rules', () => {
	it('are there in both languages for the same codes', () => {
		expect(Object.keys(rulesEn)).toEqual(codes);
	});

	it('say a whole sentence whatever the params are', () => {
		for (const messages of [rulesAr, rulesEn]) {
			for (const [code, message] of Object.entries(messages)) {
				for (const params of [
					{},
					{ case: 'toString' },
					{ case: 'equal', text: 'كل', words: 'لم', count: 2 }
				]) {
					expect(message(params), code).toMatch(/\S{2,}.*[.»”]$/su);
					expect(message(params), code).not.toMatch(/undefined|NaN|\[object/u);
				}
			}
		}
	});

	it('add the reason of an author who accepted the warning', () => {
		expect(rulesAr.O4?.({ key: 30, others: 10, reason: 'اسم رسمي لا يُختصر' })).toContain('اسم رسمي لا يُختصر');
		expect(rulesEn.O4?.({ key: 30, others: 10 })).not.toContain('Accepted');
	});

	it('quote the words of the content in one line', () => {
		expect(rulesAr.S1?.({ case: 'unmarked', words: 'ليس' })).toContain('ليس');
		expect(rulesEn.T3?.({ text: 'خطأ\nفقط' })).toContain('خطأ فقط');
	});
});
