import fc from 'fast-check';
import { testUuid } from './attempt.samples.ts';
import { ATTEMPT_VERSION, certainties, modes, type Attempt } from './attempt.ts';
import { remembering, reviewOf, type Memory } from './memory.ts';
import { byStamp } from './record.ts';
import { factKey } from './schedule.ts';

export const correct = { points: 1, possible: 1, verdict: 'correct', fraction: 1 } as const;
export const incorrect = { points: 0, possible: 1, verdict: 'incorrect', fraction: 0 } as const;
export const partly = { points: 0.5, possible: 1, verdict: 'partly', fraction: 0.5 } as const;

const DAY = 86_400_000;

/** A correct attempt by learner 1 at the fact `name` of pack 21 at noon UTC of local day `day`. */
export function attemptOn(day: number, change: Partial<Attempt> = {}): Attempt {
	return {
		id: testUuid(3000 + day),
		version: ATTEMPT_VERSION,
		learner: testUuid(1),
		session: testUuid(11),
		mode: 'quiz',
		uid: testUuid(21),
		revision: 1,
		question: 'name',
		fact: 'name',
		kind: 'single-choice',
		skill: 'literal',
		fingerprint: 'f'.repeat(64),
		order: [],
		response: { choice: 'a' },
		mark: correct,
		hints: 0,
		at: day * DAY + DAY / 2,
		offset: 0,
		elapsed: 4000,
		device: testUuid(31),
		number: day + 1,
		...change
	};
}

const changes = fc.record({
	question: fc.constantFrom('name', 'name-typed', 'year', 'cause'),
	hour: fc.integer({ min: 0, max: 24 * 60 }),
	offset: fc.constantFrom(-600, 0, 180, 840),
	mark: fc.constantFrom(correct, correct, incorrect, partly),
	hints: fc.constantFrom(0, 0, 1),
	certainty: fc.option(fc.constantFrom(...certainties), { nil: undefined }),
	guess: fc.boolean(),
	elapsed: fc.integer({ min: 0, max: 1_000_000 }),
	mode: fc.constantFrom(...modes),
	uid: fc.constantFrom(testUuid(21), testUuid(22))
});

/** Attempts of one learner over sixty days, each with an id and a number of its own; two questions share a fact. */
export const histories: fc.Arbitrary<Attempt[]> = fc.array(changes, { maxLength: 40 }).map((list) =>
	list.map(({ hour, certainty, guess, ...change }, index) =>
		attemptOn(0, {
			...change,
			...(certainty ? { certainty } : {}),
			...(guess ? { guess } : {}),
			id: testUuid(3000 + index),
			number: index + 1,
			fact: change.question === 'name-typed' ? 'name' : change.question,
			at: 20_000 * DAY + hour * 3_600_000
		})
	)
);

/** What is remembered after these attempts, whatever their order, by `factKey`: the plainest that summaries are held to. */
export function scheduleOf(attempts: Iterable<Attempt>): ReadonlyMap<string, Memory> {
	const memories = new Map<string, Memory>();
	for (const attempt of [...attempts].sort(byStamp)) {
		const before = memories.get(factKey(attempt));
		const review = reviewOf(before, attempt);
		if (review) memories.set(factKey(attempt), remembering(before, review));
	}
	return memories;
}
