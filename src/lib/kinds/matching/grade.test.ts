import { expect, test } from 'vitest';
import type { Article } from '#lib/article/article.ts';
import { matching } from './kind.ts';

const article: Article = {
	title: 'مكتبة',
	language: 'ar',
	source: { unknown: true },
	glossary: [],
	segmentation: 1,
	paragraphs: []
};

function parse(fields: Readonly<Record<string, unknown>> = {}): ReturnType<typeof matching.question.parse> {
	return matching.question.parse({
		id: 'years',
		kind: 'matching',
		skill: 'literal',
		level: 1,
		prompt: 'صِل كل حدث بعامه.',
		evidence: [{ quote: 'أغلقت' }],
		explanation: 'وردت الأعوام في الفقرة الثالثة.',
		pairs: [
			{ id: 'close', source: 'الإغلاق', target: '2015' },
			{ id: 'build', source: 'البناء', target: '2019' }
		],
		extras: [{ id: 'none', text: '2012', notMentioned: true }],
		...fields
	});
}

test('[MA1] each source with its own target earns its share', () => {
	const grading = matching.grade(parse(), { pairs: { close: 'close', build: 'none' } }, article);
	expect(grading).toMatchObject({ fraction: 0.5, verdict: 'partly', chosen: ['none'] });
	expect(grading.parts).toEqual([
		{ id: 'close', correct: true },
		{ id: 'build', correct: false }
	]);
});

test('[MA1] inherited names are no pairs', () => {
	const question = parse({
		pairs: [
			{ id: 'constructor', source: 'الإغلاق', target: '2015' },
			{ id: 'build', source: 'البناء', target: '2019' }
		]
	});
	expect(matching.grade(question, { pairs: {} }, article).fraction).toBe(0);
	expect(matching.complete(question, { pairs: { build: 'build' } })).toBe(false);
});

test('[MA2] a target with the same text is as good', () => {
	const question = parse({
		pairs: [
			{ id: 'close', source: 'الإغلاق', target: '2015' },
			{ id: 'fire', source: 'الحريق', target: '2015' }
		]
	});
	expect(matching.grade(question, { pairs: { close: 'fire', fire: 'close' } }, article).fraction).toBe(1);
});

test('[MA3] the targets shown are those of the pairs and the extras', () => {
	expect([...matching.present(parse(), () => 0.99)].sort()).toEqual(['build', 'close', 'none']);
	expect(() => parse({ extras: [{ id: 'build', text: '2012' }] })).toThrow(/a pair has the id build/);
});

test('[MA4] two sources alike are an error', () => {
	const pairs = [
		{ source: 'الإغلاق', target: '2015' },
		{ source: 'الإغلاق', target: '2019' }
	];
	expect(matching.lint(parse({ pairs }), article)).toMatchObject([{ code: 'O2', severity: 'error' }]);
});
