import { expect, test } from 'vitest';
import { fail, ok } from '#lib/result.ts';
import { answered } from '#lib/study/session.ts';
import type { Commit } from './attempts.ts';
import { testCommit, testSession, testUuid } from './database.samples.ts';
import { issueOf } from './failure.ts';
import { Unsaved } from './unsaved.ts';

/** A store that refuses while `full`, and remembers what it was given. */
class FakeAttempts {
	full = true;
	readonly stored = new Map<string, Commit>();

	async commit(commits: readonly Commit[]) {
		if (this.full) return fail(issueOf('storage-quota'));
		for (const commit of commits) this.stored.set(commit.attempt.id, commit);
		return ok([]);
	}
}

test('[DB10] what could not be saved is held, told and exported', async () => {
	const unsaved = new Unsaved(new FakeAttempts());
	const result = await unsaved.save(testCommit(1));
	expect(result).toMatchObject({ ok: false, error: { code: 'storage-quota' } });
	expect(unsaved.has(testUuid(1001))).toBe(true);
	const { attempt, question } = testCommit(1);
	expect(JSON.parse(JSON.stringify(unsaved))).toEqual({ version: 1, attempts: [{ attempt, question }] });
});

test('[DB10] what is held is saved with the next attempt that can be, and does not turn the session back', async () => {
	const store = new FakeAttempts();
	const unsaved = new Unsaved(store);
	await unsaved.save(testCommit(1));
	await unsaved.save(testCommit(2));
	store.full = false;
	const third = testCommit(3);
	const session = answered(testSession(), third.attempt.id);
	expect((await unsaved.save({ ...third, session })).ok).toBe(true);
	expect(unsaved.count).toBe(0);
	expect([...store.stored.keys()].sort()).toEqual([1001, 1002, 1003].map(testUuid));
	for (const commit of store.stored.values()) expect(commit.session).toEqual(session);
});

test('[DB10] what is held of another session is saved without turning that session back', async () => {
	const store = new FakeAttempts();
	const unsaved = new Unsaved(store);
	await unsaved.save(testCommit(1));
	store.full = false;
	await unsaved.retry(testSession(12));
	expect(unsaved.count).toBe(0);
	expect(store.stored.get(testUuid(1001))?.session).toBeUndefined();
});
