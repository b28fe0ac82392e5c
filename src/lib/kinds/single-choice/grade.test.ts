import { expect, test } from 'vitest';
import type { Article } from '#lib/article/article.ts';
import { singleChoice } from './kind.ts';

const article: Article = {
	title: 'زيارة',
	language: 'ar',
	source: { unknown: true },
	glossary: [],
	segmentation: 1,
	paragraphs: []
};

function parse(
	fields: Readonly<Record<string, unknown>> = {}
): ReturnType<typeof singleChoice.question.parse> {
	return singleChoice.question.parse({
		id: 'year',
		kind: 'single-choice',
		skill: 'literal',
		level: 1,
		prompt: 'متى أغلقت المكتبة؟',
		evidence: [{ quote: 'أغلقت عام 2015' }],
		explanation: 'ورد العام في الفقرة الثالثة.',
		choices: [
			{ id: 'a', text: '2015', correct: true },
			{ id: 'b', text: '2019' },
			{ id: 'c', text: '2022' }
		],
		...fields
	});
}

test('[SC1] the right choice earns everything, another nothing, and a distractor is named as chosen', () => {
	expect(singleChoice.grade(parse(), { choice: 'a' }, article)).toMatchObject({ fraction: 1, chosen: [] });
	expect(singleChoice.grade(parse(), { choice: 'b' }, article)).toMatchObject({
		fraction: 0,
		verdict: 'incorrect',
		chosen: ['b'],
		parts: [{ id: 'b', correct: false }]
	});
});

test('[SC1] a choice that the question no longer has earns nothing', () => {
	const question = parse();
	expect(singleChoice.grade(question, { choice: 'gone' }, article)).toMatchObject({
		fraction: 0,
		chosen: []
	});
	expect(singleChoice.complete(question, { choice: 'gone' })).toBe(false);
});

test('[SC2] choices are shuffled by the chance handed in, unless their order carries meaning', () => {
	expect(singleChoice.present(parse(), () => 0.99)).toEqual(['c', 'b', 'a']);
	expect(singleChoice.present(parse({ ordered: true }), () => 0.99)).toEqual(['a', 'b', 'c']);
});

test.each([
	['no key', [{ text: '2015' }, { text: '2019' }]],
	['two keys', [{ text: '2015', correct: true }, { text: '2019', correct: true }, { text: '2022' }]],
	['one choice', [{ text: '2015', correct: true }]]
])('[SC3] %s is an error', (_name, choices) => {
	expect(singleChoice.lint(parse({ choices }), article)).toMatchObject([{ code: 'O1', severity: 'error' }]);
});

test('two choices with the same id are refused', () => {
	const choices = [
		{ id: 'a', text: '2015', correct: true },
		{ id: 'a', text: '2019' }
	];
	expect(() => parse({ choices })).toThrow(/two parts have the id a/);
});
