/** A learner's past with the sample pack, for tests of what practice makes of it. */
import { askable } from '#lib/bank/askable.ts';
import { testPack } from '#lib/features/quiz/quiz.samples.ts';
import { defaultSettings } from '#lib/storage/learner-settings.ts';
import { testUuid } from '#lib/study/attempt.samples.ts';
import type { Summarised, Summary } from '#lib/study/summary.ts';
import { summariesOf } from '#lib/study/summarise.ts';
import type { PracticeNeeds } from './plan.ts';

const DAY = 86_400_000;
export const pack = askable(testPack());

/** Answers to questions of the sample pack on given days, each right or wrong, sure or not. */
export function summaryOf(
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

/** What is needed for a plan on a day. */
export function needs(
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
