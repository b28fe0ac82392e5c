import { expect, test } from 'vitest';
import type { Article } from '#lib/article/article.ts';
import { trueFalse } from './kind.ts';

const article: Article = {
	title: 'مكتبة',
	language: 'ar',
	source: { unknown: true },
	glossary: [],
	segmentation: 1,
	paragraphs: []
};

function parse(fields: Readonly<Record<string, unknown>>): ReturnType<typeof trueFalse.question.parse> {
	return trueFalse.question.parse({
		id: 'books',
		kind: 'true-false',
		skill: 'literal',
		level: 1,
		prompt: 'تضم المكتبة 15 ألف كتاب.',
		evidence: [{ quote: 'المكتبة تضم 12 ألف كتاب' }],
		explanation: 'العدد في النص 12 ألفًا.',
		...fields
	});
}

const falsehood = { answer: false, difference: { statement: '15 ألف', article: '12 ألف' } };

test('[TF1] the right value earns everything, any other nothing', () => {
	const question = parse(falsehood);
	expect(trueFalse.grade(question, { choice: 'false' }, article).fraction).toBe(1);
	expect(trueFalse.grade(question, { choice: 'not-stated' }, article)).toMatchObject({
		fraction: 0,
		chosen: ['not-stated']
	});
});

test('[TF2] the order shown is always the same', () => {
	expect(trueFalse.present(parse(falsehood), () => 0)).toEqual(['true', 'false', 'not-stated']);
	expect(trueFalse.present(parse(falsehood), () => 0.99)).toEqual(['true', 'false', 'not-stated']);
});

test('[TF3] the evidence refutes the wrong values', () => {
	const { groups, quotes } = trueFalse.outline(
		parse({ ...falsehood, rationales: { true: 'العدد 12 ألفًا.' } })
	);
	expect(groups[0]?.choices).toMatchObject([
		{ id: 'true', correct: false, refutedBy: quotes[0]?.quote, rationale: 'العدد 12 ألفًا.' },
		{ id: 'false', correct: true },
		{ id: 'not-stated', correct: false, refutedBy: quotes[0]?.quote }
	]);
});

test('[TF3] where the key is "not stated", the wrong values are not mentioned', () => {
	const outline = trueFalse.outline(parse({ answer: 'not-stated', evidence: [{ nearest: 'المكتبة' }] }));
	expect(outline.notStated).toBe(true);
	expect(outline.quotes).toMatchObject([{ role: 'nearest' }]);
	expect(outline.groups[0]?.choices[0]).toMatchObject({ correct: false, notMentioned: true });
});

test.each([
	['not-stated', [{ quote: 'المكتبة' }], 'nearest-missing'],
	[true, [{ quote: 'المكتبة' }, { nearest: 'كتاب' }], 'nearest-misplaced']
])('[TF4] with the answer %s, evidence %j is an error', (answer, evidence, code) => {
	expect(trueFalse.lint(parse({ answer, evidence }), article)).toMatchObject([{ code, severity: 'error' }]);
});

test.each([
	[{ answer: false }, 'difference-missing', 'error'],
	[{ answer: false, difference: { statement: '20 ألف', article: '12 ألف' } }, 'G9', 'warning'],
	[{ answer: false, difference: { statement: '15 ألف', article: '13 ألف' } }, 'G9', 'warning'],
	[
		{ answer: true, difference: { statement: '15 ألف', article: '12 ألف' } },
		'difference-misplaced',
		'warning'
	]
])('[TF5] %j is told', (fields, code, severity) => {
	expect(trueFalse.lint(parse(fields), article)).toMatchObject([{ code, severity }]);
});

test('[TF5] a difference that is in the statement and in the evidence is fine, harakat aside', () => {
	const difference = { statement: '15 أَلف', article: '12 ألف' };
	expect(trueFalse.lint(parse({ answer: false, difference }), article)).toEqual([]);
});
