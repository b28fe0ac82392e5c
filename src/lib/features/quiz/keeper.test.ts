import { expect, test } from 'vitest';
import { ok } from '#lib/result.ts';
import { testCommit, testSession } from '#lib/storage/database.samples.ts';
import { withItem } from '#lib/study/session.ts';
import { Keeper } from './keeper.ts';

/** A store whose writes end only when told, in which what was begun is listed. */
class SlowStore {
	readonly begun: string[] = [];
	readonly #waiting: (() => void)[] = [];

	async save(given: { items: readonly { hints: number }[] } | { attempt: unknown }) {
		this.begun.push('attempt' in given ? 'attempt' : `hints ${given.items[0]?.hints}`);
		await new Promise<void>((resolve) => this.#waiting.push(resolve));
		return ok(undefined);
	}

	async end(): Promise<void> {
		this.#waiting.shift()?.();
		await new Promise((resolve) => setImmediate(resolve));
	}
}

const hinted = (hints: number) => withItem(testSession(), { hints });

test('what changes while a write is under way is written once, as it stands then', async () => {
	const store = new SlowStore();
	const keeper = new Keeper(store, store);
	for (const hints of [1, 2, 3]) keeper.keep(hinted(hints));
	await store.end();
	expect(store.begun).toEqual(['hints 1', 'hints 3']);
	await store.end();
	await keeper.settled();
	keeper.keep(hinted(4));
	expect(store.begun).toEqual(['hints 1', 'hints 3', 'hints 4']);
});

test('an attempt is written after the session as it was, and nothing older after it', async () => {
	const store = new SlowStore();
	const keeper = new Keeper(store, store);
	keeper.keep(hinted(1));
	keeper.keep(hinted(2));
	const committed = keeper.commit(testCommit(1));
	expect(store.begun).toEqual(['hints 1']);
	await store.end();
	expect(store.begun).toEqual(['hints 1', 'attempt']);
	await store.end();
	expect(await committed).toEqual(ok(undefined));
	expect(store.begun).toHaveLength(2);
});

test('a tab whose session was taken writes it no more', async () => {
	const store = new SlowStore();
	const keeper = new Keeper(store, store);
	keeper.keep(hinted(1));
	keeper.keep(hinted(2));
	keeper.stop();
	keeper.keep(hinted(3));
	await store.end();
	expect(store.begun).toEqual(['hints 1']);
});
