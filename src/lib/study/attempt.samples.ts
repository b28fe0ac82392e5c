import fc from 'fast-check';
import { ATTEMPT_VERSION, certainties, modes, type Attempt } from './attempt.ts';

/** A UUID for tests: the same number gives the same one. */
export function testUuid(n: number): string {
	return `00000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`;
}

const marks = fc.constantFrom<Attempt['mark']>(
	{ points: 1, possible: 1, verdict: 'correct', fraction: 1 },
	{ points: 0.5, possible: 1, verdict: 'partly', fraction: 0.5 },
	{ points: 0, possible: 2, verdict: 'incorrect', fraction: 0, evidence: false }
);

const shapes = fc.record({
	learner: fc.constantFrom(testUuid(1), testUuid(2)),
	session: fc.constantFrom(testUuid(11), testUuid(12)),
	mode: fc.constantFrom(...modes),
	uid: fc.constantFrom(testUuid(21), testUuid(22)),
	question: fc.constantFrom('name', 'year', 'cause'),
	response: fc.oneof(
		fc.record({ choice: fc.constantFrom('a', 'b') }),
		fc.record({ text: fc.constantFrom('٢٠١٧', 'وزارة الخارجية') })
	),
	order: fc.constantFrom<string[]>([], ['b', 'a'], ['a', 'b']),
	mark: marks,
	certainty: fc.option(fc.constantFrom(...certainties), { nil: undefined }),
	guess: fc.boolean(),
	at: fc.integer({ min: 0, max: 5 })
});

/** Attempts of two learners at two packs, each with an id and a running number of its own. */
export const attempts: fc.Arbitrary<Attempt[]> = fc.array(shapes, { maxLength: 12 }).map((list) =>
	list.map(({ certainty, guess, ...shape }, index): Attempt => ({
		...shape,
		...(certainty ? { certainty } : {}),
		...(guess ? { guess } : {}),
		id: testUuid(1000 + index),
		version: ATTEMPT_VERSION,
		revision: 1,
		fact: shape.question,
		kind: 'single-choice',
		skill: 'literal',
		fingerprint: 'f'.repeat(64),
		hints: 0,
		offset: 180,
		elapsed: 1500,
		device: testUuid(31),
		number: index + 1
	}))
);
