import { describe, expect, test } from 'vitest';
import type { Article } from '#lib/article/article.ts';
import type { Question } from '#lib/kinds/index.ts';
import { questionSchema } from '#lib/kinds/questions.ts';
import { testUuid } from '#lib/study/attempt.samples.ts';
import type { Attempt } from '#lib/study/attempt.ts';
import { acrossPacks } from '#lib/study/practice-session.ts';
import { attemptOn, correct, incorrect } from '#lib/study/schedule.samples.ts';
import { answered, finish, next, start, type Session } from '#lib/study/session.ts';
import { statementsOf } from './statements.ts';

const DAY = 86_400_000;
const uid = testUuid(21);
const source = { home: 'https://school.example/' };
const text = 'افتتحت بلدية صيدا مكتبة جديدة.';
const article: Article = {
	...{ title: 'مكتبة صيدا', language: 'ar', source: { unknown: true }, glossary: [], segmentation: 1 },
	paragraphs: [{ id: '1'.padStart(16, '0'), text, sentences: [[0, text.length]] }]
};
const question: Question = questionSchema.parse({
	...{ id: 'who', kind: 'short-text', skill: 'literal', level: 1, prompt: 'من افتتح المكتبة؟' },
	evidence: [{ quote: 'افتتحت بلدية صيدا' }],
	...{ answers: ['بلدية صيدا'], explanation: 'قال النص ذلك في أوله.' }
});

function made(n: number, change: Partial<Attempt> = {}): Attempt {
	const response = { text: 'بلدية صيدا' };
	const shape = { id: testUuid(1000 + n), number: n, session: testUuid(11), kind: 'short-text', uid };
	return attemptOn(20_000, { ...shape, response, question: 'who', offset: 180, ...change });
}

function ran(...attempts: readonly Attempt[]): Session {
	const pack = { uid, revision: 1, slug: 'library', digest: 'a'.repeat(64) };
	const questions = attempts.map((_, index) => ({ id: `q${index}`, order: [] }));
	const at = 20_000 * DAY;
	const begun = start({ id: testUuid(11), learner: testUuid(1), mode: 'quiz', pack, questions, at });
	return attempts.reduce((session, { id }) => next(answered(session, id)), begun);
}

function statements(
	attempts: readonly Attempt[],
	{
		session = ran(...attempts),
		now = 20_001 * DAY,
		isWanted = (attempt: Attempt) => attempts.includes(attempt)
	} = {}
) {
	const questions = new Map(attempts.map(({ fingerprint }) => [fingerprint, question]));
	const known = { questions, articles: new Map([[uid, article]]) };
	return statementsOf({ attempts, sessions: [session], reset: new Set() }, isWanted, {
		...known,
		source,
		now
	});
}

describe('statements of what was answered', () => {
	const two = [made(1, { mark: correct }), made(2, { mark: incorrect, offset: 120 })];
	const session = finish(ran(...two), 20_000 * DAY + 90_000);

	test('[ST51] a finished session is told with its score and how long it took, the same each time', () => {
		const { answered, completed } = statements(two, { session });
		expect(answered.map(({ id }) => id)).toEqual(two.map(({ id }) => id));
		expect(completed).toMatchObject([
			{
				...{ id: session.id, timestamp: '2024-10-04T02:01:30.000+02:00' },
				verb: { id: 'http://adlnet.gov/expapi/verbs/completed' },
				result: { score: { raw: 1, max: 2, scaled: 0.5 }, completion: true, duration: 'PT90S' }
			}
		]);
		expect(statements([...two], { session, now: 30_000 * DAY })).toEqual({ answered, completed });
	});

	test('[ST51] a session that has lost a part to a reset is told as it ended, one that lost all is not', () => {
		const whole = statements(two, { session });
		const [first] = two;
		const part = statements(two, { session, isWanted: ({ id }) => id === first?.id });
		expect(part.answered).toEqual(whole.answered.slice(0, 1));
		expect(part.completed).toEqual(whole.completed);
		const none = statements(two, { session, isWanted: () => false });
		expect(none).toEqual({ answered: [], completed: [] });
	});

	test('[ST51] a practice session needs no article of its own', () => {
		const practice = { ...session, mode: 'practice' as const, ...acrossPacks };
		expect(statements(two, { session: practice }).completed).toMatchObject([
			{ object: { id: `${source.home}practice/` } }
		]);
		const elsewhere = { ...session, uid: testUuid(99) };
		expect(statements(two, { session: elsewhere }).completed).toEqual([]);
	});

	test('[ST3] what is dated more than a day ahead is not told before its time has come', () => {
		const early = { session, now: 19_990 * DAY };
		expect(statements(two, early)).toEqual({ answered: [], completed: [] });
	});
});
