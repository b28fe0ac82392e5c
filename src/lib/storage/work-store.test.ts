import { beforeEach, describe, expect, it } from 'vitest';
import { Database } from './database.ts';
import { emptyDevice, testUuid, valueOf } from './database.samples.ts';
import { MOST_VERSIONS, WorkStore } from './work-store.ts';

const id = testUuid(1);
const draft = (updatedAt: number, work: unknown = 'نص') => ({ id, updatedAt, work });

describe('the works of the studio', () => {
	let database: Database;
	let store: WorkStore;
	beforeEach(() => {
		emptyDevice();
		database = new Database();
		store = new WorkStore(database);
	});

	it('[W1] saves a work that nobody changed since', async () => {
		expect(await valueOf(store.save(draft(1), undefined))).toEqual({ saved: true });
		expect(await valueOf(store.save(draft(2, 'نص ثان'), 1))).toEqual({ saved: true });
		expect(await valueOf(store.byId(id))).toEqual(draft(2, 'نص ثان'));
	});

	it('[W1] writes nothing where someone else saved the work, and gives what stands there', async () => {
		await store.save(draft(5, 'تلك النافذة'), undefined);
		for (const before of [undefined, 4]) {
			expect(await valueOf(store.save(draft(9), before))).toEqual({
				saved: false,
				stored: draft(5, 'تلك النافذة')
			});
		}
		expect(await valueOf(store.byId(id))).toEqual(draft(5, 'تلك النافذة'));
	});

	it('[W1] does not bring back a work that was taken away elsewhere', async () => {
		expect(await valueOf(store.save(draft(9), 5))).toEqual({ saved: false, stored: undefined });
		expect(await valueOf(store.byId(id))).toBeUndefined();
	});

	it('lists works, the one changed last first', async () => {
		await store.save(draft(1), undefined);
		await store.save({ id: testUuid(2), updatedAt: 7, work: 0 }, undefined);
		const { records } = await valueOf(store.all());
		expect(records.map(({ updatedAt }) => updatedAt)).toEqual([7, 1]);
	});

	it('[W2] counts earlier states up, gives the newest first, and lets go of the oldest', async () => {
		for (let at = 1; at <= MOST_VERSIONS + 3; at++) {
			expect(await valueOf(store.keepVersion({ work: id, at, state: at }))).toBe(at);
		}
		await store.keepVersion({ work: testUuid(2), at: 1, state: 'other' });
		const { records } = await valueOf(store.versions(id));
		expect(records).toHaveLength(MOST_VERSIONS);
		expect(records[0]?.number).toBe(MOST_VERSIONS + 3);
		expect(records.at(-1)?.number).toBe(4);
	});

	it('[W3] takes a work away with its earlier states, and puts both back', async () => {
		await store.save(draft(1), undefined);
		await store.keepVersion({ work: id, at: 1, state: 'قبل' });
		const removed = await valueOf(store.remove(id));
		expect(await valueOf(store.byId(id))).toBeUndefined();
		expect((await valueOf(store.versions(id))).records).toEqual([]);
		await store.putBack(removed!);
		expect(await valueOf(store.byId(id))).toEqual(draft(1));
		expect((await valueOf(store.versions(id))).records).toHaveLength(1);
	});

	it('gives nothing for a work that is not there', async () => {
		expect(await valueOf(store.remove(id))).toBeUndefined();
	});
});
