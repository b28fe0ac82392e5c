import { openDB } from 'idb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Attempts } from './attempts.ts';
import { examine, mend } from './checkup.ts';
import { emptyDevice, testCommit, testSession, testUuid, uuids, valueOf } from './database.samples.ts';
import { Database } from './database.ts';
import { contentOf } from './migrations.samples.ts';
import { DATABASE_VERSION } from './migrations.ts';
import { exportRaw } from './raw-export.ts';
import { travellingStores } from './travelling.ts';

beforeEach(emptyDevice);

const NOW = 1_800_000_000_000;
const [layla, uid] = [testUuid(1), testUuid(21)];

async function answered() {
	const database = new Database();
	await new Attempts(database, uuids()).commit([testCommit(1), testCommit(2)]);
	return database;
}

async function rawOf() {
	const raw = await valueOf(exportRaw(NOW));
	const content: unknown = JSON.parse(await raw.file.text());
	return { ...raw, content };
}

describe('examining', () => {
	test('[DB23] finds nothing in a sound database, and changes nothing', async () => {
		const database = await answered();
		const before = await contentOf();
		expect(await valueOf(examine(database, NOW))).toMatchObject({
			counts: { attempts: 2, sessions: 1, questions: 1, learners: 1, tallies: 1, summaries: 1 },
			issues: [],
			mendable: false
		});
		expect(await contentOf()).toEqual(before);
	});

	test.each(travellingStores.map((store) => ({ store })))(
		'[DB23] a bad record in $store is found, set aside and kept as it was; the sound ones stay',
		async ({ store }) => {
			const database = await answered();
			const key = { id: 'x', fingerprint: 'x', digest: 'x', uid: 'x', work: 'x', number: 1 };
			const bad = { ...key, learner: layla, session: testSession().id };
			const before = await contentOf();
			await database.use((connection) => connection.put(store, bad));
			const found = await valueOf(examine(database, NOW));
			expect(found).toMatchObject({
				issues: [{ code: 'record-unreadable', params: { store } }],
				mendable: true
			});
			expect(await valueOf(mend(database, NOW))).toBe(1);
			const after = await contentOf();
			expect(after.stores['quarantine']).toMatchObject([{ store, value: bad, at: NOW }]);
			expect({ ...after.stores, quarantine: [] }).toEqual(before.stores);
			expect(await valueOf(examine(database, NOW))).toMatchObject({ issues: [], mendable: false });
		}
	);

	test('[DB23] a record of a newer app is told and left where it is', async () => {
		const database = await answered();
		await database.use((connection) => connection.put('attempts', { ...testCommit(3).attempt, version: 99 }));
		const found = await valueOf(examine(database, NOW));
		expect(found).toMatchObject({ issues: [{ code: 'record-newer' }], mendable: false });
		expect(await valueOf(mend(database, NOW))).toBe(0);
		expect((await contentOf()).stores['attempts']).toHaveLength(3);
	});

	test.each(['tallies', 'summaries'] as const)(
		'[DB23] %s that do not agree with the attempts are found and made anew',
		async (store) => {
			const database = await answered();
			const before = await contentOf();
			await database.use((connection) => connection.put(store, { learner: layla, uid, attempts: 'كثيرة' }));
			expect(await valueOf(examine(database, NOW))).toMatchObject({ issues: [{ code: 'derived-differs' }] });
			await valueOf(mend(database, NOW));
			expect(await contentOf()).toEqual(before);
		}
	);

	test('[DB23] a database of a newer app is not touched, and what to do is told', async () => {
		const future = await openDB('dalil', DATABASE_VERSION + 1, {
			upgrade: (connection) => void connection.createObjectStore('badges').put('kept', 'one')
		});
		future.close();
		expect(await examine(new Database(), NOW)).toMatchObject({
			ok: false,
			error: { code: 'database-newer' }
		});
		expect(await mend(new Database(), NOW)).toMatchObject({ ok: false, error: { code: 'database-newer' } });
		expect(await rawOf()).toMatchObject({
			content: { database: DATABASE_VERSION + 1, stores: { badges: [{ key: 'one', value: 'kept' }] } }
		});
	});
});

describe('exporting as it is', () => {
	test('[DB24] every record is there, those that cannot be read by this app too', async () => {
		const database = await answered();
		await database.use((connection) => connection.put('attempts', { id: 'x', at: new Date(0) }));
		const { content, name, issues } = await rawOf();
		const { stores } = await contentOf();
		const attempts = (stores['attempts'] ?? []).map((value) => JSON.parse(JSON.stringify({ value })));
		expect(content).toMatchObject({ format: 'dalil-raw', madeAt: NOW, stores: { attempts } });
		expect(name).toBe('dalil-raw-2027-01-15.json');
		expect(issues).toEqual([]);
	});

	test('[DB24] what is set aside can be had alone, as it is', async () => {
		const database = await answered();
		const aside: unknown = { what: 'is set aside' };
		await database.use((connection) => connection.add('quarantine', aside));
		const { file, name } = await valueOf(exportRaw(NOW, 'quarantine'));
		expect(name).toBe('dalil-quarantine-2027-01-15.json');
		expect(JSON.parse(await file.text())).toMatchObject({
			format: 'dalil-raw',
			stores: { quarantine: [{ key: 1, value: aside }] }
		});
		expect(await file.text()).not.toContain('attempts');
	});

	test('[DB24] a record that the browser cannot read takes no other with it, and is told', async () => {
		await (await answered()).use(async (connection) => connection.close());
		const real = IDBObjectStore.prototype.get;
		vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
			throw new DOMException('a large value is lost', 'UnknownError');
		});
		vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
			if (key === testUuid(1001)) throw new DOMException('a large value is lost', 'UnknownError');
			return real.call(this, key);
		});
		const { content, issues } = await rawOf();
		vi.restoreAllMocks();
		expect(content).toMatchObject({
			stores: { attempts: [{ key: testUuid(1001), unreadable: true }, { value: { id: testUuid(1002) } }] }
		});
		expect(issues).toMatchObject([{ code: 'store-unreadable', params: { store: 'attempts', count: 1 } }]);
	});

	test('[DB24] where there is no database, none is made', async () => {
		expect(await exportRaw(NOW)).toMatchObject({ ok: false, error: { code: 'database-missing' } });
		expect(await indexedDB.databases()).toEqual([]);
		expect((await new Database().use((connection) => connection.count('attempts'))).ok).toBe(true);
	});
});
