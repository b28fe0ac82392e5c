import { expect, test } from 'vitest';
import type { Article } from '#lib/article/article.ts';
import type { SentenceRef } from '../kind.ts';
import { keySentences, pickedSentences } from './keys.ts';
import { sentenceChoice } from './kind.ts';

const sentences = ['تضم المكتبة 12 ألف كتاب.', 'ثلثها للأطفال.', 'أغلقت المكتبة السابقة.', 'ثم بدأ البناء.'];
const text = sentences.join(' ');
const ranges = sentences.map((sentence): [number, number] => {
	const start = text.indexOf(sentence);
	return [start, start + sentence.length];
});
const article: Article = {
	title: 'مكتبة',
	language: 'ar',
	source: { unknown: true },
	glossary: [],
	segmentation: 1,
	paragraphs: [{ id: '0000000000000001', text, sentences: ranges }]
};

function ref(number: number): SentenceRef {
	const [start, end] = ranges[number - 1] ?? [0, 1];
	return { paragraph: '0000000000000001', start, end };
}

function parse(
	quotes: readonly string[],
	distractors: readonly string[] = []
): ReturnType<typeof sentenceChoice.question.parse> {
	return sentenceChoice.question.parse({
		id: 'where',
		kind: 'sentence-choice',
		skill: 'literal',
		level: 1,
		prompt: 'أي جملة تقول ذلك؟',
		evidence: quotes.map((quote) => ({ quote })),
		explanation: 'هذه هي الجملة.',
		distractors: distractors.map((quote) => ({ quote, rationale: 'لا تقول ذلك.' }))
	});
}

function fraction(quotes: readonly string[], picked: readonly number[]): number {
	return sentenceChoice.grade(parse(quotes), { sentences: picked.map(ref) }, article).fraction;
}

test('[SN1] a quote that spans two sentences makes both keys; two quotes of one sentence make one', () => {
	expect(keySentences(parse(['كتاب. ثلثها']), article)).toEqual([1, 2]);
	expect(keySentences(parse(['12 ألف', 'تضم المكتبة']), article)).toEqual([1]);
});

test('[SN2] each key picked earns its share, each other sentence costs as much', () => {
	const quotes = ['12 ألف', 'أغلقت'];
	expect(fraction(quotes, [3, 1])).toBe(1);
	expect(fraction(quotes, [1])).toBe(0.5);
	expect(fraction(quotes, [1, 3, 4])).toBe(0.5);
	expect(fraction(quotes, [1, 4])).toBe(0);
	expect(fraction(quotes, [1, 2, 3, 4])).toBe(0);
});

test('[SN2] a sentence picked twice counts once', () => {
	expect(fraction(['12 ألف'], [1, 1])).toBe(1);
});

test('[SN2] a tempting sentence that was picked is named as chosen', () => {
	const question = parse(['12 ألف'], ['أغلقت']);
	const { chosen } = sentenceChoice.grade(question, { sentences: [ref(3)] }, article);
	expect(chosen).toEqual(question.distractors?.map((each) => each.id));
});

test('[SN3] a sentence that is no more counts as picked wrongly', () => {
	const gone = { paragraph: 'ffffffffffffffff', start: 0, end: 9 };
	const grading = sentenceChoice.grade(parse(['12 ألف']), { sentences: [ref(1), gone] }, article);
	expect(grading.fraction).toBe(0);
	expect(pickedSentences(parse(['12 ألف']), article, [ref(1), gone])).toMatchObject([
		{ text: sentences[0], correct: true },
		{ text: '', correct: false }
	]);
});

test('[SN4] a tempting sentence that holds evidence is an error', () => {
	expect(sentenceChoice.lint(parse(['12 ألف'], ['تضم المكتبة']), article)).toMatchObject([
		{ code: 'distractor-is-key', severity: 'error', place: { path: ['distractors', 0] } }
	]);
});

test('a tap picks a sentence, a second tap lets it go', () => {
	const question = parse(['12 ألف']);
	const once = sentenceChoice.picking?.toggle(question, undefined, ref(2));
	expect(once).toEqual({ sentences: [ref(2)] });
	expect(sentenceChoice.picking?.toggle(question, once, ref(2))).toEqual({ sentences: [] });
	expect(sentenceChoice.complete(question, { sentences: [] })).toBe(false);
	expect(keySentences(question, article)).toHaveLength(1);
});
