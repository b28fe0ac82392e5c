import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testUuid } from './attempt.samples.ts';
import type { Attempt } from './attempt.ts';
import { calendarOf, streakOf } from './calendar.ts';
import { certaintyMark, surenessOf } from './certainty.ts';
import { accuracyOf, gainOf, heatOf, standingBy, standingOf } from './progress.ts';
import { retentionCurve } from './recall.ts';
import { attemptOn, correct, histories, incorrect, partly, scheduleOf } from './schedule.samples.ts';
import { dueDay, factKey } from './schedule.ts';
import { summariesOf } from './summarise.ts';

const now = 30_000 * 86_400_000;
const summaries = (...attempts: Attempt[]) => summariesOf(attempts, now);
const year = { question: 'year', fact: 'year', skill: 'sequence', kind: 'date' } as const;

describe('progress', () => {
	test('[ST36] a fact of several questions counts once, one not met as new', () => {
		const attempts: Attempt[] = [attemptOn(100)];
		for (let n = 0; n < 4; n++) {
			const memory = scheduleOf(attempts).get(factKey({ uid: testUuid(21), fact: 'name' }));
			attempts.push(attemptOn(memory ? dueDay(memory, { retention: 0.9 }) : 0));
		}
		const [summary] = summaries(...attempts, attemptOn(101, year));
		const literal = { skill: 'literal', kind: 'single-choice' } as const;
		const questions = [
			{ id: 'name', ...literal },
			{ id: 'name-typed', fact: 'name', skill: 'literal', kind: 'short-text' } as const,
			{ id: 'year', skill: 'sequence', kind: 'date' } as const,
			{ id: 'cause', skill: 'cause', kind: 'single-choice' } as const
		];
		expect(standingOf(questions, summary?.facts ?? {})).toEqual({ mastered: 1, learning: 1, new: 1 });
		const packs = [{ questions, summary }, { questions: [{ id: 'other', ...literal }] }];
		expect(standingBy(packs, 'skill').get('literal')).toEqual({ mastered: 1, learning: 0, new: 1 });
		expect(standingBy(packs, 'kind').get('date')).toEqual({ mastered: 0, learning: 1, new: 0 });
	});

	test('[ST37] first attempts stand against later ones', () => {
		const all = summaries(
			attemptOn(1, { mark: incorrect }),
			attemptOn(2),
			attemptOn(3, { mark: partly }),
			attemptOn(4, year)
		);
		expect(accuracyOf(all)).toEqual({ first: { count: 2, correct: 1 }, later: { count: 2, correct: 1 } });
		expect(accuracyOf(all, ({ skill }) => skill === 'sequence').first).toEqual({ count: 1, correct: 1 });
	});

	test('[ST38] the gain compares guesses with what was answered after reading', () => {
		const all = summaries(
			attemptOn(1, { guess: true, mark: incorrect }),
			attemptOn(2),
			attemptOn(3, { mark: incorrect }),
			attemptOn(1, { ...year, guess: true, number: 50 })
		);
		expect(gainOf(all)).toEqual({ count: 1, guessed: 0, read: 1 });
	});

	test('[ST39] a sentence is missed as often as the questions it proves', () => {
		const [summary] = summaries(attemptOn(1, { mark: incorrect }), attemptOn(2), attemptOn(3, year));
		const questions = [
			{ id: 'name', sentences: [2, 3] },
			{ id: 'year', sentences: [3] },
			{ id: 'cause', sentences: [4] }
		];
		expect(summary && heatOf(questions, summary)).toEqual(
			new Map([
				[2, { attempts: 2, misses: 1 }],
				[3, { attempts: 3, misses: 1 }]
			])
		);
	});
});

describe('sureness', () => {
	test.each([
		['unsure', correct, 1],
		['quite', correct, 2],
		['sure', correct, 3],
		['unsure', incorrect, 0],
		['quite', incorrect, -2],
		['sure', incorrect, -6],
		['sure', partly, 1.5]
	] as const)('[ST40] %s of %o is marked %d, as Moodle marks', (certainty, mark, marks) => {
		expect(certaintyMark(mark, certainty)).toBe(marks);
	});

	test('[ST40] each step is held against the share that was right', () => {
		const sure = { certainty: 'sure' } as const;
		const all = summaries(
			attemptOn(1, sure),
			attemptOn(2, { ...sure, mark: incorrect }),
			attemptOn(3, { ...sure, uid: testUuid(22) }),
			attemptOn(4, { certainty: 'unsure', mark: incorrect }),
			attemptOn(5)
		);
		expect(surenessOf(all)).toEqual([
			{ certainty: 'unsure', count: 1, share: 0, marks: 0 },
			{ certainty: 'sure', count: 3, share: 2 / 3, marks: 0 }
		]);
	});
});

describe('days', () => {
	test('[ST41] the calendar adds up what was done in all packs', () => {
		const all = summaries(attemptOn(1), attemptOn(1, { uid: testUuid(22), number: 9 }), attemptOn(2));
		expect(calendarOf(all).get(1)).toEqual({ attempts: 2, correct: 2, elapsed: 8000, facts: 2, fresh: 2 });
		expect(calendarOf(all).get(2)).toMatchObject({ attempts: 1, facts: 1, fresh: 0 });
	});

	test.each([
		[[], 0],
		[[10], 1],
		[[9], 1],
		[[8], 1],
		[[7], 0],
		[[10, 9, 7, 6], 4],
		[[10, 9, 6], 2],
		[[9, 7, 5], 3]
	])('[ST41] of the days %j, those in a row up to day 10 are %i', (days, count) => {
		expect(streakOf(new Set(days), 10)).toBe(count);
	});
});

test('[ST42] the retention curve counts each review once, by the days since the one before', () => {
	const all = summaries(attemptOn(1), attemptOn(2), attemptOn(5, { mark: incorrect }), attemptOn(8));
	const curve = retentionCurve(all);
	expect(curve.map(({ from, below, count, recalled }) => [from, below, count, recalled])).toEqual([
		[1, 2, 1, 1],
		[2, 4, 2, 0.5]
	]);
	fc.assert(
		fc.property(histories, (attempts) => {
			for (const { expected, recalled, count } of retentionCurve(summariesOf(attempts, now))) {
				expect(expected > 0 && expected < 1 && recalled >= 0 && recalled <= 1 && count > 0).toBe(true);
			}
		})
	);
});
