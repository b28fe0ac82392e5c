import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Attempts } from './attempts.ts';
import { bringBack, lastTried, SHAPES } from './bring-back.ts';
import { mend } from './checkup.ts';
import { emptyDevice, testCommit, testUuid, uuids, valueOf } from './database.samples.ts';
import { Database } from './database.ts';
import { contentOf } from './migrations.samples.ts';
import { Quarantine, type Quarantined } from './quarantine.ts';
import { Tallies } from './tallies.ts';

beforeEach(emptyDevice);

const NOW = 1_800_000_000_000;
const [layla, uid] = [testUuid(1), testUuid(21)];
const sound = { ...testCommit(7).attempt, device: testUuid(99), number: 7 };

function asideAs(why: string, value: unknown, store = 'attempts'): Quarantined {
	return { store, key: testUuid(1007), value, why, at: NOW };
}

/** A device with one answer, and records set aside that an app of other shapes could not use. */
async function deviceWith(...records: readonly Quarantined[]) {
	const [database, uuid] = [new Database(), uuids()];
	const attempts = new Attempts(database, uuid);
	await valueOf(attempts.commit([testCommit(1)]));
	await database.use(async (connection) => {
		for (const record of records) await connection.add('quarantine', record);
		await connection.put('safety', { version: 1, shapes: 'older', at: 1, count: 0 }, 'tried');
	});
	const again = (shapes = SHAPES) => bringBack(database, { now: NOW, uuid, shapes });
	return { database, attempts, again, quarantine: new Quarantine(database), tallies: new Tallies(database) };
}

describe('[DB30] after an update', () => {
	test('what was set aside and can be read now comes back, counts, and is told', async () => {
		const { again, database, quarantine, tallies } = await deviceWith(asideAs('record-newer', sound));
		expect(await valueOf(again())).toBe(1);
		expect((await contentOf()).stores['attempts']).toContainEqual(sound);
		expect(await valueOf(quarantine.all())).toEqual([]);
		expect(await valueOf(tallies.of(layla, uid))).toMatchObject({ attempts: 2 });
		expect(await valueOf(lastTried(database))).toEqual({ version: 1, shapes: SHAPES, at: NOW, count: 1 });
	});

	test('what still cannot be read stays as it was, and is not tried again before the next update', async () => {
		const broken = { ...sound, mark: 'ممتاز' };
		const aside = [asideAs('record-unreadable', broken), asideAs('record-newer', {}, 'badges')];
		const { again, quarantine } = await deviceWith(...aside);
		expect(await valueOf(again())).toBe(0);
		expect(await valueOf(quarantine.all())).toEqual(aside);
		const reads = vi.spyOn(IDBObjectStore.prototype, 'getAll');
		expect(await valueOf(again())).toBe(0);
		expect(reads).not.toHaveBeenCalled();
		vi.restoreAllMocks();
		expect(await valueOf(again('newer still'))).toBe(0);
		expect(await valueOf(quarantine.all())).toEqual(aside);
	});

	test('an attempt that is here is not replaced by one of its id, which stays aside', async () => {
		const { again, attempts, quarantine } = await deviceWith();
		const [stored] = await valueOf(attempts.commit([testCommit(1)]));
		const other = { ...stored, response: { choice: 'b' } };
		const database = new Database();
		await database.use((connection) => connection.add('quarantine', asideAs('record-newer', other)));
		expect(await valueOf(again())).toBe(0);
		expect((await contentOf()).stores['attempts']).toEqual([stored]);
		expect(await valueOf(quarantine.all())).toMatchObject([{ value: other, why: 'record-conflict' }]);
		expect(await valueOf(again('newer still'))).toBe(0);
		expect(await valueOf(quarantine.all())).toHaveLength(1);
	});

	test('of two of one id that were set aside the first comes back, the other stays', async () => {
		const other = { ...sound, response: { choice: 'b' } };
		const { again, quarantine } = await deviceWith(
			asideAs('record-newer', sound),
			asideAs('record-newer', other)
		);
		expect(await valueOf(again())).toBe(1);
		expect(await valueOf(quarantine.all())).toMatchObject([{ value: other }]);
	});

	test('a record that mending set aside comes back once an app reads it', async () => {
		const { again, database, quarantine } = await deviceWith();
		await database.use((connection) => connection.put('attempts', { ...sound, version: 'two' }));
		expect(await valueOf(mend(database, NOW))).toBe(1);
		const [aside] = await valueOf(quarantine.all());
		await database.use(async (connection) => {
			await connection.clear('quarantine');
			// As an app would find it that knows this shape.
			await connection.add('quarantine', { ...aside, value: sound });
		});
		expect(await valueOf(again())).toBe(1);
		expect((await contentOf()).stores['attempts']).toContainEqual(sound);
	});
});
