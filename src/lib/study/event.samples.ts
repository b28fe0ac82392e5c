import fc from 'fast-check';
import { testUuid } from './attempt.samples.ts';
import { EVENT_VERSION, type StudyEvent } from './event.ts';

const learners = fc.constantFrom(testUuid(1), testUuid(2), testUuid(3));
const ids = fc.nat(9).map((n) => testUuid(2000 + n));
const acts = fc.oneof(
	fc.record({
		kind: fc.constant('reset' as const),
		learner: learners,
		uid: fc.constantFrom(testUuid(21), testUuid(22))
	}),
	fc.record({ kind: fc.constantFrom('reset-all' as const, 'delete' as const), learner: learners }),
	fc.record({ kind: fc.constant('join' as const), learner: learners, other: learners }),
	fc.record({ kind: fc.constant('undo' as const), event: ids })
);

/** Events of three learners, each with an id of its own; undos name any of them, themselves too. */
export const events: fc.Arbitrary<StudyEvent[]> = fc
	.array(fc.tuple(acts, fc.integer({ min: 0, max: 5 })), { maxLength: 10 })
	.map((list) =>
		list.map(([act, at], index): StudyEvent => {
			const stamp = { device: testUuid(32), number: index + 1, at, offset: 180 };
			return { id: testUuid(2000 + index), version: EVENT_VERSION, ...stamp, ...act };
		})
	);
