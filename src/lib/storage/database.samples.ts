import { IDBFactory } from 'fake-indexeddb';
import { ATTEMPT_VERSION, type UnstampedAttempt } from '#lib/study/attempt.ts';
import { testUuid } from '#lib/study/attempt.samples.ts';
import { start, type Session } from '#lib/study/session.ts';
import type { Commit } from './attempts.ts';
import type { Database } from './database.ts';
import { deriving, rederive } from './derive.ts';
import { Summaries } from './summaries.ts';
import { completed } from './transaction.ts';
import 'fake-indexeddb/auto';

export { testUuid };

/** Gives the tests that follow an empty device. */
export function emptyDevice(): void {
	globalThis.indexedDB = new IDBFactory();
}

/** A source of UUIDs that never gives the same twice. */
export function uuids(): () => string {
	let last = 0xf000;
	return () => testUuid(++last);
}

/** A session of three questions by the learner 1 at the pack 21. */
export function testSession(n = 11, startedAt = 1000): Session {
	return start({
		id: testUuid(n),
		learner: testUuid(1),
		mode: 'quiz',
		pack: { uid: testUuid(21), revision: 1, slug: 'news', digest: 'a'.repeat(64) },
		questions: ['name', 'year', 'cause'].map((id) => ({ id, order: ['b', 'a'] })),
		at: startedAt
	});
}

/** What is committed with the `n`th attempt of `testSession`. */
export function testCommit(n: number, change: Partial<UnstampedAttempt> = {}): Commit {
	const session = testSession();
	const attempt: UnstampedAttempt = {
		id: testUuid(1000 + n),
		version: ATTEMPT_VERSION,
		learner: session.learner,
		session: session.id,
		mode: 'quiz',
		uid: session.uid,
		revision: 1,
		question: 'name',
		fact: 'name',
		kind: 'single-choice',
		skill: 'literal',
		fingerprint: 'f'.repeat(64),
		order: ['b', 'a'],
		response: { choice: 'a' },
		mark: { points: 1, possible: 1, verdict: 'correct', fraction: 1 },
		hints: 0,
		at: 2000 + n,
		offset: 180,
		elapsed: 900,
		...change
	};
	return { attempt, session, question: { id: attempt.question, prompt: 'ما اسم المتحدث؟' } };
}

/** Reads the summaries of the learners 1 to 3, so that those which are behind are made anew. */
export async function readSummaries(database: Database): Promise<void> {
	const summaries = new Summaries(database);
	for (const n of [1, 2, 3]) await valueOf(summaries.ofLearner(testUuid(n), Date.now()));
}

/** Makes all that is derived anew, from all attempts and events. */
export async function deriveAnew(database: Database, now = Date.now()): Promise<void> {
	const done = database.use((connection) => {
		const transaction = connection.transaction([...deriving], 'readwrite');
		return completed(transaction, () => rederive(transaction, now));
	});
	await valueOf(done);
}

/** The value of a result; throws, and so fails the test, where there is none. */
export async function valueOf<T>(
	result: Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }>
): Promise<T> {
	const found = await result;
	if (!found.ok) throw new Error(JSON.stringify(found.error));
	return found.value;
}
