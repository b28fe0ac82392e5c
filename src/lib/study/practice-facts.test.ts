import { expect, test } from 'vitest';
import { buildArticle } from '#lib/article/build.ts';
import { testUuid } from './attempt.samples.ts';
import { doneOn, practiceFactsOf } from './practice-facts.ts';
import { attemptOn, incorrect } from './schedule.samples.ts';
import { summariesOf } from './summarise.ts';

const built = buildArticle(
	{ title: 'مكتبة', language: 'ar', source: { unknown: true }, glossary: [] },
	'قالت المديرة إن المكتبة تضم 12 ألف كتاب. وأضافت أن ثلثها للأطفال.'
);
if (!built.ok) throw new Error(JSON.stringify(built.error));
const article = built.value;
const uid = testUuid(21);
const questions = [
	{ id: 'name', evidence: [{ quote: 'قالت المديرة' }] },
	{ id: 'share', evidence: [{ quote: 'ثلثها للأطفال' }] },
	{ id: 'name-typed', fact: 'name', evidence: [{ quote: 'تضم 12 ألف كتاب' }] }
];

test('[ST31] questions of one fact stand together, with what is remembered and when each was asked', () => {
	const attempt = attemptOn(10, { mark: incorrect, certainty: 'sure' });
	const [summary] = summariesOf([attempt], attempt.at);
	const last = { at: attempt.at, verdict: 'incorrect', certainty: 'sure' };
	expect(practiceFactsOf({ uid, article, questions, summary })).toEqual([
		{
			uid,
			fact: 'name',
			memory: summary?.facts.name,
			questions: [
				{ id: 'name', sentences: [1], last },
				{ id: 'name-typed', sentences: [1] }
			]
		},
		{ uid, fact: 'share', questions: [{ id: 'share', sentences: [2] }] }
	]);
	expect(practiceFactsOf({ uid, article, questions }).map(({ memory }) => memory)).toEqual([
		undefined,
		undefined
	]);
});

test('[ST28] what is done of a day is counted over all packs', () => {
	const attempts = [attemptOn(10), attemptOn(11), attemptOn(11, { uid: testUuid(22), number: 90 })];
	const summaries = summariesOf(attempts, attemptOn(20).at);
	expect([10, 11, 12].map((day) => doneOn(day, summaries))).toEqual([
		{ fresh: 1, total: 1 },
		{ fresh: 1, total: 2 },
		{ fresh: 0, total: 0 }
	]);
});
