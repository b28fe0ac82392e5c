import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Mode } from './attempt.ts';
import {
	answered,
	answeredCount,
	canGo,
	currentItem,
	finish,
	goTo,
	isLast,
	next,
	remaining,
	start,
	withItem,
	type Session
} from './session.ts';
import { sessionSchema } from './session-record.ts';
import { reconciled } from './taking-up.ts';

const uuid = (n: number) => `00000000-0000-4000-8000-${`${n}`.padStart(12, '0')}`;
const pack = { uid: uuid(1), revision: 1, slug: 'news', digest: 'a'.repeat(64) };
const questions = ['name', 'year', 'cause'].map((id) => ({ id, order: ['b', 'a'] }));

function begun(mode: Mode = 'quiz', limit?: number): Session {
	return start({ id: uuid(2), learner: uuid(3), mode, pack, questions, at: 1000, limit });
}

function stampedAt(number: number) {
	return { uid: pack.uid, at: 1000 + number, device: uuid(4), number };
}

type Step = (session: Session) => Session;
const steps: fc.Arbitrary<Step> = fc.oneof(
	fc.constant<Step>(next),
	fc.nat(3).map(
		(n): Step =>
			(session) =>
				goTo(session, n)
	),
	fc.nat(9).map(
		(n): Step =>
			(session) =>
				answered(session, uuid(100 + n))
	),
	fc.json().map(
		(json): Step =>
			(session) =>
				withItem(session, { draft: { response: JSON.parse(json) } })
	),
	fc.nat(5).map(
		(hints): Step =>
			(session) =>
				withItem(session, { hints })
	),
	fc.nat(9).map(
		(n): Step =>
			(session) =>
				n === 0 ? finish(session, 5000) : session
	)
);
const runs = fc
	.tuple(fc.constantFrom<Mode>('quiz', 'exam'), fc.array(steps, { maxLength: 20 }))
	.map(([mode, list]) => list.reduce((session, step) => step(session), begun(mode)));

describe('sessions', () => {
	test('[ST1] a session parses to itself and survives JSON', () => {
		fc.assert(
			fc.property(runs, (session) => {
				const stored: unknown = JSON.parse(JSON.stringify(session));
				expect(stored).toEqual(session);
				expect(z.parse(sessionSchema, stored)).toEqual(session);
			})
		);
	});

	test('[ST8] a session begins at its first question and keeps the order shown', () => {
		const session = begun();
		expect(currentItem(session)).toEqual({ question: 'name', order: ['b', 'a'], hints: 0, elapsed: 0 });
		expect(session.items.map((item) => item.question)).toEqual(['name', 'year', 'cause']);
	});

	test('a session with no question is our own mistake', () => {
		expect(() => start({ id: uuid(2), learner: uuid(3), mode: 'quiz', pack, questions: [], at: 0 })).toThrow(
			uuid(2)
		);
	});

	test('[ST9] in a quiz the next question comes only after an attempt, and the first attempt stays', () => {
		const session = begun();
		expect(next(session)).toBe(session);
		const once = answered(withItem(session, { draft: { response: { choice: 'a' } } }), uuid(9));
		expect(currentItem(once)).toMatchObject({ attempt: uuid(9) });
		expect(currentItem(once).draft).toBeUndefined();
		expect(answered(once, uuid(10))).toBe(once);
		expect(next(once).position).toBe(1);
		expect(answeredCount(once)).toBe(1);
	});

	test('[ST9] in a quiz the learner looks back, and ahead no further than the first question not answered', () => {
		const second = next(answered(begun(), uuid(9)));
		expect([0, 1, 2, 3].map((n) => canGo(second, n))).toEqual([true, true, false, false]);
	});

	test('[ST10] in an exam the learner turns to any question and changes a response', () => {
		const last = goTo(begun('exam'), 2);
		expect(isLast(last)).toBe(true);
		const first = answered(withItem(last, { draft: { response: 1 } }), uuid(9));
		const changed = answered(first, uuid(10));
		expect(currentItem(changed)).toMatchObject({ attempt: uuid(10), draft: { response: 1 } });
	});

	test('[ST11] a finished session changes no more', () => {
		fc.assert(
			fc.property(runs, fc.array(steps), (session, more) => {
				const finished = finish(session, 7000);
				expect(more.reduce((now, step) => step(now), finished)).toEqual(finished);
			})
		);
	});

	test('[ST11] an exam is finished at its deadline at the latest', () => {
		const session = begun('exam', 600);
		expect([1100, 1700].map((now) => remaining(session, now))).toEqual([500, 0]);
		expect(finish(session, 9000).finishedAt).toBe(1600);
		expect(remaining(begun(), 5000)).toBeUndefined();
	});

	test('[ST13] an item whose attempt was not stored is asked again, one whose attempt was is not', () => {
		const third = next(answered(next(answered(begun(), uuid(9))), uuid(10)));
		const lost = reconciled(third, [{ id: uuid(10), question: 'year', ...stampedAt(2) }]);
		expect(lost.items.map((item) => item.attempt)).toEqual([undefined, uuid(10), undefined]);
		expect(lost.position).toBe(0);
		const found = reconciled(begun(), [
			{ id: uuid(12), question: 'name', ...stampedAt(2) },
			{ id: uuid(11), question: 'name', ...stampedAt(1) }
		]);
		expect(currentItem(found).attempt).toBe(uuid(12));
	});
});
