import fc from 'fast-check';
import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { attempts as attemptLists } from '#lib/study/attempt.samples.ts';
import { ATTEMPT_VERSION, type UnstampedAttempt } from '#lib/study/attempt.ts';
import { summariesOf } from '#lib/study/summarise.ts';
import { talliesOf } from '#lib/study/tally.ts';
import { Learners } from './learners.ts';
import { Attempts } from './attempts.ts';
import {
	deriveAnew,
	emptyDevice,
	readSummaries,
	testCommit,
	testSession,
	testUuid,
	uuids
} from './database.samples.ts';
import { Database } from './database.ts';
import { Tallies } from './tallies.ts';

beforeEach(emptyDevice);

function opened() {
	const database = new Database();
	return { database, attempts: new Attempts(database, uuids()), tallies: new Tallies(database) };
}

/** All that the stores hold, by store. */
async function everything(): Promise<Record<string, unknown[]>> {
	const connection = await openDB('dalil');
	const stores: Record<string, unknown[]> = {};
	for (const name of connection.objectStoreNames) stores[name] = await connection.getAll(name);
	connection.close();
	return stores;
}

/** Makes every `put` or `add` into a store fail while `broken` says so. */
function breakStore(name: string, broken: () => boolean) {
	const real = IDBObjectStore.prototype.put;
	return vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		...given
	) {
		if (this.name === name && broken()) throw new DOMException('no room', 'QuotaExceededError');
		return real.apply(this, given);
	});
}

describe('committing', () => {
	test('[DB6] an attempt is stored with its session, question, tally and running number', async () => {
		const { attempts } = opened();
		const result = await attempts.commit([testCommit(1)]);
		const device = testUuid(0xf001);
		const stored = { ...testCommit(1).attempt, device, number: 1 };
		expect(result).toEqual({ ok: true, value: [stored] });
		expect(await everything()).toEqual({
			attempts: [stored],
			corrections: [],
			sessions: [testSession()],
			questions: [{ fingerprint: 'f'.repeat(64), question: { id: 'name', prompt: 'ما اسم المتحدث؟' } }],
			tallies: talliesOf([stored]),
			device: [{ id: device, number: 1, learner: stored.learner }],
			learners: [
				{
					...{ id: stored.learner, version: 2, settings: {} },
					...{ name: { value: '', at: stored.at }, createdAt: stored.at }
				}
			],
			...{ packs: [], events: [], quarantine: [], installed: [], drafts: [], versions: [], safety: [] },
			summaries: summariesOf([stored], stored.at)
		});
	});

	test('[DB16] an attempt brings along a learner that the store refused, once, and leaves the chosen one', async () => {
		const { database, attempts } = opened();
		await attempts.commit([testCommit(1), testCommit(2)]);
		const learners = new Learners(database, () => testUuid(0xf002));
		expect(await learners.current(5000)).toMatchObject({ value: { id: testCommit(1).attempt.learner } });
		expect((await everything()).learners).toHaveLength(1);
	});

	test('[DB6] the transaction is asked to be on the disk before it is complete', async () => {
		const { database, attempts } = opened();
		const modes: unknown[] = [];
		await database.use((connection) => connection.count('attempts'));
		const real = IDBDatabase.prototype.transaction;
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
			modes.push(given[2]);
			return real.apply(this, given);
		});
		await attempts.commit([testCommit(1)]);
		vi.restoreAllMocks();
		expect(modes).toContainEqual({ durability: 'strict' });
	});

	test.each(['sessions', 'questions', 'tallies', 'device'])(
		'[DB6] where %s cannot be written nothing is, and [DB7] the reason is told',
		async (store) => {
			const { attempts } = opened();
			await attempts.commit([testCommit(1)]);
			const before = await everything();
			const spy = breakStore(store, () => true);
			const result = await attempts.commit([testCommit(2)]);
			spy.mockRestore();
			expect(result).toMatchObject({ ok: false, error: { code: 'storage-quota' } });
			expect(await everything()).toEqual(before);
		}
	);

	test('[DB7] a transaction that was aborted once is done again', async () => {
		const { attempts } = opened();
		let failures = 1;
		const spy = breakStore('tallies', () => failures-- > 0);
		const result = await attempts.commit([testCommit(1)]);
		spy.mockRestore();
		expect(result.ok).toBe(true);
		expect((await everything()).attempts).toHaveLength(1);
	});

	test('[DB5] a connection closed between two attempts loses neither', async () => {
		const { database, attempts } = opened();
		await attempts.commit([testCommit(1)]);
		await database.use(async (connection) => connection.close());
		expect((await attempts.commit([testCommit(2)])).ok).toBe(true);
		expect((await everything()).attempts).toHaveLength(2);
	});

	test('[DB10] an attempt saved late leaves its session as it is stored', async () => {
		const { database, attempts } = opened();
		const later = { ...testSession(), position: 2 };
		await database.use((connection) => connection.put('sessions', later));
		await attempts.commit([{ ...testCommit(1), session: undefined }]);
		expect(await everything()).toMatchObject({ sessions: [later], attempts: [{ id: testUuid(1001) }] });
	});

	test('[DB8] an attempt stored twice is stored once, with its first running number', async () => {
		const { attempts } = opened();
		const first = await attempts.commit([testCommit(1)]);
		await attempts.commit([testCommit(2)]);
		const before = await everything();
		expect(await attempts.commit([testCommit(1)])).toEqual(first);
		expect(await everything()).toEqual(before);
	});

	test('[DB9] running numbers have no gap, even where commits are made at once or fail', async () => {
		const { attempts } = opened();
		let failures = 2;
		const spy = breakStore('tallies', () => failures-- > 0);
		await attempts.commit([testCommit(1)]);
		spy.mockRestore();
		await Promise.all([2, 3, 4].map((n) => attempts.commit([testCommit(n)])));
		const { records } = await read(attempts.ofSession(testSession().id));
		expect(records.map((attempt) => attempt.number).sort()).toEqual([1, 2, 3]);
	});
});

describe('reading', () => {
	test('[DB11] a damaged record is left out and told, a newer one as newer, and both are left in place', async () => {
		const { database, attempts } = opened();
		await attempts.commit([testCommit(1)]);
		const session = testSession().id;
		await database.use(async (connection) => {
			await connection.put('attempts', { id: 'damaged', session });
			await connection.put('attempts', { ...testCommit(2).attempt, version: ATTEMPT_VERSION + 1 });
		});
		const { records, issues } = await read(attempts.ofSession(session));
		expect(records.map(({ id }) => id)).toEqual([testUuid(1001)]);
		expect(issues.map(({ code }) => code).sort()).toEqual(['record-newer', 'record-unreadable']);
		expect((await everything()).attempts).toHaveLength(3);
	});

	test('[DB12] attempts of a session come in order, and no other’s', async () => {
		const { attempts } = opened();
		const at = (n: number, change: Partial<UnstampedAttempt>) => testCommit(n, change);
		await attempts.commit([at(1, { at: 9000 }), at(2, { at: 3000 }), at(3, { session: testUuid(12) })]);
		const { records } = await read(attempts.ofSession(testSession().id));
		expect(records.map(({ id }) => id)).toEqual([testUuid(1002), testUuid(1001)]);
		expect((await read(attempts.ofPack(testUuid(1), testUuid(21)))).records).toHaveLength(3);
		expect((await read(attempts.ofPack(testUuid(2), testUuid(21)))).records).toEqual([]);
	});
});

describe('tallies', () => {
	test('[DB13] tallies and summaries, once read, equal those made anew from all attempts', async () => {
		await fc.assert(
			fc.asyncProperty(attemptLists, async (list) => {
				emptyDevice();
				const { attempts, database } = opened();
				await deriveAnew(database);
				for (const attempt of list) {
					await attempts.commit([{ attempt, session: testSession(), question: {} }]);
				}
				await readSummaries(database);
				const kept = await everything();
				await deriveAnew(database);
				const anew = await everything();
				expect(anew).toEqual(kept);
				expect(anew.tallies).toHaveLength(new Set(list.map((a) => a.learner + a.uid)).size);
			}),
			{ numRuns: 30 }
		);
	});

	test('[DB13] a damaged tally is made anew at the next attempt', async () => {
		const { database, attempts, tallies } = opened();
		await attempts.commit([testCommit(1)]);
		const key = { learner: testUuid(1), uid: testUuid(21) };
		await database.use((connection) => connection.put('tallies', { ...key, attempts: 'many' }));
		await attempts.commit([testCommit(2)]);
		expect(await tallies.of(key.learner, key.uid)).toMatchObject({ ok: true, value: { attempts: 2 } });
		expect(await tallies.ofLearner(key.learner)).toMatchObject({
			ok: true,
			value: { records: [{ attempts: 2 }] }
		});
		expect(await tallies.ofLearner(testUuid(2))).toMatchObject({ ok: true, value: { records: [] } });
	});
});

async function read<T>(result: Promise<{ ok: true; value: T } | { ok: false; error: unknown }>): Promise<T> {
	const found = await result;
	if (!found.ok) throw new Error(JSON.stringify(found.error));
	return found.value;
}
