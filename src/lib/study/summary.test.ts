import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { testUuid } from './attempt.samples.ts';
import type { Attempt } from './attempt.ts';
import { byStamp } from './record.ts';
import { attemptOn, histories, incorrect, scheduleOf } from './schedule.samples.ts';
import { factKey } from './schedule.ts';
import { LONGEST_LOOK, summariesOf, summarised } from './summarise.ts';
import { summarySchema, type Summary } from './summary.ts';

const now = 30_000 * 86_400_000;

/** The one summary of attempts at one pack. */
function summaryOf(...attempts: Attempt[]): Summary {
	const [summary] = summariesOf(attempts, now);
	if (!summary) throw new Error('nothing was answered');
	return summary;
}

describe('summaries', () => {
	test('[ST33] a summary folded attempt by attempt equals one made anew in any order, and survives JSON', () => {
		fc.assert(
			fc.property(histories, (attempts) => {
				const kept = new Map<string, Summary>();
				for (const attempt of [...attempts].sort(byStamp)) {
					const after = summarised(kept.get(attempt.uid), attempt);
					if (!after) throw new Error('an attempt in order was refused');
					kept.set(attempt.uid, after);
				}
				expect([...kept.values()]).toEqual(summariesOf([...attempts].reverse(), now));
				for (const summary of kept.values()) {
					const stored: unknown = JSON.parse(JSON.stringify(summary));
					expect(stored).toEqual(summary);
					expect(z.parse(summarySchema, stored)).toEqual(summary);
				}
			})
		);
	});

	test('[ST33] an attempt that does not come after those held is not folded in', () => {
		const summary = summaryOf(attemptOn(10));
		expect(summarised(summary, attemptOn(9))).toBeUndefined();
		expect(summarised(summary, attemptOn(10))).toBeUndefined();
	});

	test('[ST33] a summary given is not changed by what is folded into it', () => {
		const attempt = attemptOn(10, { certainty: 'sure' });
		const before = summaryOf(attempt);
		const copy = structuredClone(before);
		summarised(before, { ...attempt, at: attempt.at + 86_400_000 });
		expect(before).toEqual(copy);
	});

	test('[ST34] what it remembers is what the schedule says', () => {
		fc.assert(
			fc.property(histories, (attempts) => {
				const memories = scheduleOf(attempts);
				const found = summariesOf(attempts, now).flatMap(({ uid, facts }) =>
					Object.entries(facts).map(([fact, memory]) => [factKey({ uid, fact }), memory] as const)
				);
				expect(new Map(found)).toEqual(memories);
			})
		);
	});

	test('[ST34] its counts are those of the attempts', () => {
		fc.assert(
			fc.property(histories, (attempts) => {
				for (const { uid, attempts: count, questions, days } of summariesOf(attempts, now)) {
					const of = attempts.filter((attempt) => attempt.uid === uid);
					expect(count).toBe(of.length);
					for (const [id, question] of Object.entries(questions)) {
						const asked = of.filter((one) => one.question === id && !one.guess).sort(byStamp);
						expect(question.count).toBe(asked.length);
						expect(question.correct).toBe(asked.filter((one) => one.mark.verdict === 'correct').length);
						expect(question.first).toBe(asked[0]?.mark.verdict);
						expect(question.last?.verdict).toBe(asked.at(-1)?.mark.verdict);
					}
					const inDays = Object.values(days).reduce((sum, day) => sum + day.attempts, 0);
					expect(inDays).toBe(of.filter((one) => !one.guess).length);
				}
			})
		);
	});

	test('[ST35] a question left open counts as five minutes at the most', () => {
		const day = Object.values(summaryOf(attemptOn(1, { elapsed: 9_000_000 }), attemptOn(2)).days);
		expect(day.map(({ elapsed }) => elapsed)).toEqual([LONGEST_LOOK, 4000]);
	});

	test('[ST3] attempts dated more than a day ahead are left out until their day has come', () => {
		const attempts = [attemptOn(10), attemptOn(20)];
		const on = (day: number) => summariesOf(attempts, attemptOn(day).at)[0]?.attempts;
		expect([on(10), on(18), on(19), on(20)]).toEqual([1, 1, 2, 2]);
	});

	test('a guess before reading stands apart from what was answered after it', () => {
		const guess = attemptOn(1, { guess: true, mark: incorrect, certainty: 'unsure' });
		const { questions, facts, days, sureness } = summaryOf(
			guess,
			attemptOn(2),
			attemptOn(3, { mark: incorrect })
		);
		expect(questions.name).toMatchObject({ guess: 'incorrect', afterGuess: 'correct', count: 2, correct: 1 });
		expect(facts.name?.counted).toBe(2);
		expect(days['1']).toEqual({ attempts: 0, correct: 0, elapsed: 4000, facts: 0, fresh: 0 });
		expect(sureness).toEqual({});
	});

	test('each learner and each pack has a summary of its own', () => {
		const attempts = [
			attemptOn(1),
			attemptOn(2, { uid: testUuid(22) }),
			attemptOn(3, { learner: testUuid(2) })
		];
		const keys = summariesOf(attempts, now).map(({ learner, uid }) => [learner, uid]);
		expect(keys).toEqual(attempts.map(({ learner, uid }) => [learner, uid]));
	});
});
