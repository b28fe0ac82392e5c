import { expect, test } from 'vitest';
import { ok } from '#lib/result.ts';
import { testCommit, testSession } from '#lib/storage/database.samples.ts';
import { withItem, type Session } from '#lib/study/session.ts';
import { Keeper, type KeeperStore } from './keeper.ts';
import { contentOf, contentsOf } from './content.ts';
import { testPack } from './quiz.samples.ts';

/** A store whose writes end only when told, in which what was begun is listed. */
class SlowStore {
	readonly begun: string[] = [];
	readonly #waiting: (() => void)[] = [];
	readonly store: KeeperStore = {
		sessions: {
			begin: (session) => this.#wait(`begin ${session.learner}`),
			save: (session) => this.#wait(`hints ${session.items[0]?.hints}`)
		},
		unsaved: {
			save: ({ attempt }) => this.#wait(`attempt ${attempt.learner}`),
			retry: async (session) => void (await this.#wait(`retry ${session?.learner}`))
		},
		learner: async () => 'layla'
	};
	readonly keeper = new Keeper(async () => this.store);

	async #wait(what: string) {
		this.begun.push(what);
		await new Promise<void>((resolve) => this.#waiting.push(resolve));
		return ok(undefined);
	}

	/** Ends the write under way, and lets what follows begin. */
	async end(): Promise<void> {
		await turn();
		this.#waiting.shift()?.();
		await turn();
	}
}

const turn = () => new Promise((resolve) => setImmediate(resolve));
const hinted = (hints: number): Session => withItem(testSession(), { hints });
const { learner } = testSession();
const testContents = contentsOf([contentOf(testPack(), 'f'.repeat(64))]);

test('what changes while a write is under way is written once, as it stands then', async () => {
	const { keeper, begun, ...store } = slow();
	keeper.keep(hinted(1));
	await turn();
	for (const hints of [2, 3]) keeper.keep(hinted(hints));
	await store.end();
	expect(begun).toEqual(['hints 1', 'hints 3']);
	await store.end();
	await keeper.settled();
	keeper.keep(hinted(4));
	await turn();
	expect(begun).toEqual(['hints 1', 'hints 3', 'hints 4']);
});

test('an attempt is written after the session as it was, and nothing older after it', async () => {
	const { keeper, begun, ...store } = slow();
	keeper.keep(hinted(1));
	await turn();
	keeper.keep(hinted(2));
	const committed = keeper.commit(testCommit(1));
	expect(begun).toEqual(['hints 1']);
	await store.end();
	expect(begun).toEqual(['hints 1', `attempt ${learner}`]);
	await store.end();
	expect(await committed).toEqual(ok(undefined));
	expect(begun).toHaveLength(2);
});

test('a new session is stored before anything else of it, and all of it as the present learner’s', async () => {
	const { keeper, begun, ...store } = slow();
	keeper.begin(testSession(), testContents);
	keeper.keep(hinted(1));
	await store.end();
	await store.end();
	const committed = keeper.commit(testCommit(1));
	await store.end();
	await committed;
	expect(begun).toEqual(['begin layla', 'hints 1', 'attempt layla']);
});

test('what could not be saved is tried again with the session as the present learner’s', async () => {
	const { keeper, begun, end } = slow();
	keeper.begin(testSession(), testContents);
	const retried = keeper.retry(testSession());
	await end();
	await end();
	await retried;
	expect(begun).toEqual(['begin layla', 'retry layla']);
});

test('what is kept before the store can be had waits for it', async () => {
	const { store, begun, end } = slow();
	let open = false;
	const keeper = new Keeper(async () => {
		if (!open) throw new Error('not fetched');
		return store;
	});
	keeper.begin(testSession(), testContents);
	keeper.start();
	await keeper.settled();
	await expect(keeper.commit(testCommit(1))).rejects.toThrow('not fetched');
	open = true;
	const committed = keeper.commit(testCommit(1));
	await end();
	await end();
	expect(await committed).toEqual(ok(undefined));
	expect(begun).toEqual(['begin layla', 'attempt layla']);
});

test('a tab whose session was taken writes it no more', async () => {
	const { keeper, begun, ...store } = slow();
	keeper.keep(hinted(1));
	await turn();
	keeper.keep(hinted(2));
	keeper.stop();
	keeper.keep(hinted(3));
	await store.end();
	expect(begun).toEqual(['hints 1']);
});

function slow() {
	const slow = new SlowStore();
	return { keeper: slow.keeper, begun: slow.begun, store: slow.store, end: () => slow.end() };
}
