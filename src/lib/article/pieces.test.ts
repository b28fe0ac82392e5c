import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from './article.ts';
import { glossPlaces, piecesOf } from './pieces.ts';

const text = 'زار بوتين طهران للمرة الأخيرة في نوفمبر 2015.';
const article: Article = {
	title: 'زيارة',
	language: 'ar',
	source: { unknown: true },
	glossary: [
		{ term: 'طهران', meaning: 'عاصمة إيران' },
		{ term: 'نوفمبر', meaning: 'الشهر الحادي عشر' },
		{ term: 'بوتي', meaning: 'ليست كلمة في النص' }
	],
	segmentation: 1,
	paragraphs: [{ id: '0123456789abcdef', text, sentences: [[0, text.length]] }]
};
const whole = { start: 0, end: text.length };

describe('pieces of a sentence', () => {
	it('marks the quoted words and leaves the rest as it is', () => {
		const start = text.indexOf('نوفمبر 2015');
		const marks = [{ start, end: start + 11, roles: ['answer' as const] }];
		const pieces = piecesOf(text, whole, { marks, glosses: [] });
		expect(pieces.map((piece) => piece.text)).toEqual([text.slice(0, start), 'نوفمبر 2015', '.']);
		expect(pieces.map((piece) => piece.roles.length)).toEqual([0, 1, 0]);
	});

	it('glosses a whole word once and never a part of a word', () => {
		const places = glossPlaces(article).get(0) ?? [];
		expect(places.map((place) => text.slice(place.start, place.end))).toEqual(['طهران', 'نوفمبر']);
	});

	it('gives back every character of the sentence in order, whatever is marked', () => {
		const range = fc
			.tuple(fc.nat(text.length), fc.nat(text.length))
			.map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
		fc.assert(
			fc.property(fc.array(range), range, (marked, sentence) => {
				const marks = marked.map((each) => ({ ...each, roles: ['answer' as const] }));
				const pieces = piecesOf(text, sentence, { marks, glosses: [] });
				expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(sentence.start, sentence.end));
			})
		);
	});
});
