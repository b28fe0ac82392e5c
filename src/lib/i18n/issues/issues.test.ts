import { describe, expect, it } from 'vitest';
import { languageTags } from '../language.ts';
import { formAr } from './form.ar.ts';
import { formEn } from './form.en.ts';
import { issueMessage } from './issues.ts';

describe('what issues say', () => {
	it('is there in both languages for the same codes', () => {
		expect(Object.keys(formAr).sort()).toEqual(Object.keys(formEn).sort());
	});

	it('is whole sentences whatever the params are, the last one saying what to do', () => {
		for (const language of languageTags) {
			for (const code of Object.keys(formAr)) {
				for (const params of [
					{},
					{ key: 'prompt', nearest: 'prompt', expected: 'string', found: 'number', size: 3 }
				]) {
					const message = issueMessage({ code, params, quote: 'وقال المتحدث' }, language);
					expect(message, code).toMatch(/^\S.*[.]$/su);
					expect(message, code).not.toMatch(/undefined|NaN|\[object/u);
				}
			}
		}
	});

	it('names the field, what was meant, and what is known', () => {
		const issue = { code: 'key-unknown', params: { key: 'promt', nearest: 'prompt', allowed: 'id, prompt' } };
		for (const language of languageTags) {
			const message = issueMessage(issue, language);
			expect(message).toContain('promt');
			expect(message).toMatch(/«\u2068prompt|“\u2068prompt/u);
			expect(message).toContain('id, prompt');
		}
	});

	it('tells a code that has no words without failing', () => {
		expect(issueMessage({ code: 'toString' }, 'en')).toContain('toString');
		expect(issueMessage({ code: 'X9' }, 'ar')).toContain('X9');
	});
});
