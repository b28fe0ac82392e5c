import { expect, test } from 'vitest';
import type { Article } from '#lib/article/article.ts';
import { keysOfEvidence, tapped } from './tapped.ts';

const texts = ['افتتحت المكتبة صباحًا.', 'وحضر الأطفال.', 'وحضر الأطفال.'];
const article: Article = {
	...{ title: 'مكتبة', language: 'ar', source: { unknown: true }, glossary: [], segmentation: 1 },
	paragraphs: texts.map((text, index) => ({
		id: String(index).padStart(16, '0'),
		text: `${text} وانتهى اليوم ${String(index)}.`,
		sentences: [
			[0, text.length],
			[text.length + 1, text.length + 15]
		]
	}))
};

test('a sentence that is tapped becomes evidence, whole, and is let go when it is tapped again', () => {
	const first = tapped(article, [], 1);
	expect(first).toEqual([{ quote: texts[0] }]);
	const both = tapped(article, first, 2);
	expect(keysOfEvidence(article, both)).toEqual([1, 2]);
	expect(keysOfEvidence(article, tapped(article, both, 1))).toEqual([2]);
});

test('words of a sentence that are evidence are let go by a tap on it', () => {
	expect(tapped(article, [{ quote: 'المكتبة' }], 1)).toEqual([]);
});

test('a sentence past the last changes nothing', () => {
	expect(tapped(article, [], 99)).toEqual([]);
});
