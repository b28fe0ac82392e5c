import { expect, test } from 'vitest';
import { buildArticle } from '#lib/article/build.ts';
import { refOf } from '#lib/article/sentences.ts';
import { isProof, provingSentences } from './proof.ts';

const text =
	'قالت المديرة إن المكتبة تضم 12 ألف كتاب. وأضافت أن ثلثها للأطفال.\n\nأغلقت المكتبة السابقة عام 2015.';
const built = buildArticle({ title: 'مكتبة', language: 'ar', source: { unknown: true }, glossary: [] }, text);
if (!built.ok) throw new Error(JSON.stringify(built.error));
const article = built.value;
const question = {
	evidence: [{ quote: 'تضم 12 ألف كتاب' }, { quote: 'عام 2015' }, { nearest: 'ثلثها للأطفال' }]
};

test('[ST7] the proving sentences are those of the quotes, not of the nearest words', () => {
	expect([...provingSentences(question, article)]).toEqual([1, 3]);
});

test.each([
	[[1], true],
	[[1, 3], true],
	[[1, 2], false],
	[[2], false],
	[[], false]
])('[ST7] picking sentences %j is a proof: %s', (numbers, proof) => {
	const picked = numbers.map((number) => refOf(article, number));
	expect(isProof(question, article, picked)).toBe(proof);
});

test('[ST7] a sentence that the article does not have proves nothing', () => {
	expect(isProof(question, article, [{ paragraph: '0'.repeat(16), start: 0, end: 9 }])).toBe(false);
});
