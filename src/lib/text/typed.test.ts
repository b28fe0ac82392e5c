import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TypedCase } from './typed-case.ts';
import { typedCases } from './typed.cases.ts';
import { judgeText, wordForms, type TypedSpec } from './typed.ts';

const article = readFileSync(new URL('../../../tests/fixtures/article-ar.txt', import.meta.url), 'utf8');
const plain = {
	strict: [],
	language: 'ar',
	wrong: [],
	articleWords: wordForms(article),
	prompt: 'ما المقصود؟',
	quotes: []
};

function specOf(given: TypedCase['spec']): TypedSpec {
	return { ...plain, ...given };
}

describe('what a fair teacher gives', () => {
	for (const { rule, response, spec, outcome, also } of typedCases) {
		test(`[${rule}] «${response}» for «${spec.answers[0] ?? ''}» is ${outcome}`, () => {
			expect(judgeText(response, specOf(spec))).toMatchObject({ outcome, ...also });
		});
	}

	test('the table refuses about as often as it accepts', () => {
		const refused = typedCases.filter((one) => one.outcome === 'rejected').length;
		expect(typedCases.length).toBeGreaterThan(300);
		expect(refused / typedCases.length).toBeGreaterThan(0.4);
	});
});

const arabicText = fc
	.array(fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآؤئىة َُِّْ'), { maxLength: 30 })
	.map((letters) => letters.join(''));

describe('laws', () => {
	test('[TA1] an answer with a letter in it is accepted as it stands', () => {
		fc.assert(
			fc.property(arabicText, (answer) => {
				fc.pre(wordForms(answer).size > 0);
				expect(judgeText(answer, specOf({ answers: [answer] })).outcome).toBe('accepted');
			})
		);
	});

	test('judging twice gives the same, whatever is typed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), arabicText, (response, answer) => {
				const spec = specOf({ answers: [answer || 'روسيا'], wrong: [{ id: 'a', text: 'الصين' }] });
				expect(judgeText(response, spec)).toEqual(judgeText(response, spec));
			})
		);
	});

	test('[TN4] no word of the article is accepted for another word of it that it does not equal', () => {
		const words = [...wordForms(article)].filter((word) => word.length > 3);
		const word = fc.constantFrom(...words);
		fc.assert(
			fc.property(word, word, (response, answer) => {
				expect(judgeText(response, specOf({ answers: [answer] })).outcome).not.toBe(
					response === answer ? 'rejected' : 'near'
				);
			})
		);
	});

	test('[TR1] a negator before an answer that has none is never accepted', () => {
		const negator = fc.constantFrom('ليس', 'لم', 'لن', 'لا', 'غير', 'عدم', 'دون');
		const answer = fc.constantFrom('روسيا', 'يشاركون في الزيارة', 'سيشاركون', 'أفغانستان', 'الاتفاق');
		fc.assert(
			fc.property(negator, answer, (no, yes) => {
				for (const response of [`${no} ${yes}`, `${no}${yes}`]) {
					expect(judgeText(response, specOf({ answers: [yes] })).outcome).toBe('rejected');
				}
			})
		);
	});
});
