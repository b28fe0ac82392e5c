import { expect, test } from 'vitest';
import { resultOf } from './result.ts';
import { answered, goTo, next, start } from './session.ts';

const uuid = (n: number) => `00000000-0000-4000-8000-${`${n}`.padStart(12, '0')}`;
const begun = start({
	id: uuid(1),
	learner: uuid(2),
	mode: 'exam',
	pack: { uid: uuid(3), revision: 1, slug: 'news', digest: 'a'.repeat(64) },
	questions: ['name', 'year', 'cause', 'place'].map((id) => ({ id, order: [] })),
	at: 0
});
const correct = { points: 2, possible: 2, verdict: 'correct', fraction: 1, evidence: true } as const;
const partly = { points: 0.33, possible: 1, verdict: 'partly', fraction: 0.33 } as const;
const incorrect = { points: 0, possible: 1, verdict: 'incorrect', fraction: 0 } as const;

test('[ST12] the result counts each question once, by the attempt that counts', () => {
	const session = [uuid(10), uuid(11), uuid(12)].reduce((now, id) => next(answered(now, id)), begun);
	const changed = answered(goTo(session, 0), uuid(13));
	const result = resultOf(changed, [
		{ id: uuid(10), mark: incorrect },
		{ id: uuid(11), mark: partly },
		{ id: uuid(12), mark: incorrect },
		{ id: uuid(13), mark: correct }
	]);
	expect(result).toMatchObject({
		correct: 1,
		partly: 1,
		incorrect: 1,
		unanswered: 1,
		points: 2.33,
		possible: 5
	});
	expect(result.mistakes).toEqual(['year', 'cause', 'place']);
});
