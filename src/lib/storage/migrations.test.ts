import { beforeEach, expect, test, vi } from 'vitest';
import { Attempts } from './attempts.ts';
import { emptyDevice, uuids } from './database.samples.ts';
import { Database } from './database.ts';
import { Learners } from './learners.ts';
import { contentOf, contentOfVersion1, makeVersion1 } from './migrations.samples.ts';
import { DATABASE_VERSION } from './migrations.ts';

beforeEach(emptyDevice);

const open = (database: Database) => database.use(async (connection) => connection.version);

test('[DB17] a device of the first version keeps every record, byte for byte', async () => {
	await makeVersion1();
	expect(await open(new Database())).toEqual({ ok: true, value: DATABASE_VERSION });
	const { stores } = await contentOf();
	expect(stores).toMatchObject(contentOfVersion1);
	for (const [name, values] of Object.entries(stores)) {
		expect(values).toHaveLength(contentOfVersion1[name]?.length ?? 0);
	}
});

test('[DB17] what it kept is read as before, and its learner is still the one who is here', async () => {
	await makeVersion1();
	const database = new Database();
	const learner = await new Learners(database, uuids()).current(0);
	expect(learner).toMatchObject({ ok: true, value: { version: 2, name: { value: 'ليلى' }, settings: {} } });
	const id = learner.ok ? learner.value.id : '';
	const read = await new Attempts(database, uuids()).ofPack(id, '5f0c1a2b-3d4e-4f60-8a7b-000000000004');
	expect(read).toMatchObject({ ok: true, value: { records: [{ number: 1 }, { number: 2 }], issues: [] } });
});

test.each(['createObjectStore', 'createIndex'] as const)(
	'[DB17] an upgrade that fails at %s leaves the first version as it was, and is done the next time',
	async (step) => {
		await makeVersion1();
		const before = await contentOf();
		const broken = step === 'createIndex' ? IDBObjectStore.prototype : IDBDatabase.prototype;
		const spy = vi.spyOn(broken as IDBDatabase, step as 'createObjectStore').mockImplementation(() => {
			throw new DOMException('no room', 'QuotaExceededError');
		});
		expect(await open(new Database())).toMatchObject({ ok: false });
		spy.mockRestore();
		expect(await contentOf()).toEqual(before);
		expect(await open(new Database())).toEqual({ ok: true, value: DATABASE_VERSION });
	}
);
