import { describe, expect, test } from 'vitest';
import { askable } from '#lib/bank/askable.ts';
import { testPack } from '#lib/features/quiz/quiz.samples.ts';
import { defaultSettings } from '#lib/storage/learner-settings.ts';
import { testUuid } from '#lib/study/attempt.samples.ts';
import type { Summarised, Summary } from '#lib/study/summary.ts';
import { summariesOf } from '#lib/study/summarise.ts';
import { dayPlanOf, picksOf, queryOf, wishFrom, type PracticeNeeds } from './plan.ts';

const DAY = 86_400_000;
const pack = askable(testPack());
const chance = () => 0.4;

/** Answers to questions of the sample pack on given days, each right or wrong, sure or not. */
function summaryOf(
	answers: readonly [question: string, day: number, correct: boolean, sure?: true][]
): Summary[] {
	const attempts = answers.map(([question, day, correct, sure], index): Summarised => ({
		learner: testUuid(1),
		mode: 'quiz',
		uid: pack.uid,
		question,
		fact: question,
		kind: 'single-choice',
		skill: 'literal',
		mark: correct
			? { points: 1, possible: 1, verdict: 'correct', fraction: 1 }
			: { points: 0, possible: 1, verdict: 'incorrect', fraction: 0 },
		hints: 0,
		at: day * DAY + 1000 + index,
		offset: 0,
		elapsed: 1000,
		device: testUuid(2),
		number: index + 1,
		...(sure ? { certainty: 'sure' } : {})
	}));
	return [...summariesOf(attempts, 100_000 * DAY)];
}

function needs(
	summaries: Summary[],
	today: number,
	change: Partial<PracticeNeeds['settings']> = {}
): PracticeNeeds {
	const [summary] = summaries;
	const { uid, article, questions } = pack;
	return {
		packs: [{ uid, article, questions, summary }],
		summaries,
		settings: { ...defaultSettings, ...change },
		today
	};
}

const asked = (...parameters: Parameters<typeof picksOf>) =>
	picksOf(...parameters)
		.map(({ question }) => question)
		.sort();

describe('a day of practice', () => {
	const begun = summaryOf([
		['books', 20_000, true],
		['director', 20_000, false, true]
	]);

	test('asks what is due and, within the limit, what is new', () => {
		const today = needs(begun, 20_001, { newPerDay: 1 });
		expect(dayPlanOf(today)).toMatchObject({ due: 1, fresh: 1, done: 0 });
		expect(asked(today, {}, chance)).toEqual(['children', 'director']);
	});

	test('says when something comes back where nothing is due', () => {
		const today = needs(begun, 20_000, { newPerDay: 0 });
		expect(dayPlanOf(today)).toMatchObject({ due: 0, fresh: 0, next: 20_001, done: 2, further: 2 });
		expect(picksOf(today, {}, chance)).toEqual([]);
		expect(asked(today, { more: 2 }, chance)).toEqual(['books', 'director']);
	});

	test('asks mistakes alone, and what was sure and wrong alone', () => {
		const today = needs(begun, 20_001);
		expect(asked(today, { only: { mistakes: true } }, chance)).toEqual(['director']);
		expect(asked(today, { only: { sureAndWrong: true } }, chance)).toEqual(['director']);
		expect(asked(today, { only: { uid: testUuid(9) } }, chance)).toEqual([]);
	});
});

test('a wish survives the address', () => {
	for (const wish of [
		{},
		{ more: 10 },
		{ only: { uid: pack.uid, mistakes: true } },
		{ only: { sureAndWrong: true } }
	])
		expect(wishFrom(new URLSearchParams(queryOf(wish)))).toEqual(wish);
	expect(wishFrom(new URLSearchParams('only=nonsense&more=-3'))).toEqual({});
});
