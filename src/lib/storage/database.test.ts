import { openDB } from 'idb';
import { beforeEach, expect, test } from 'vitest';
import { emptyDevice } from './database.samples.ts';
import { Database } from './database.ts';
import { DATABASE_VERSION, migrations } from './migrations.ts';

beforeEach(emptyDevice);

const countAttempts = (database: Database) => database.use((connection) => connection.count('attempts'));

test('[DB1] each migration leads to the next version and all stores are there', async () => {
	expect(migrations).toHaveLength(DATABASE_VERSION);
	const stores = await new Database().use(async (connection) => [...connection.objectStoreNames]);
	expect(stores).toEqual({
		ok: true,
		value: [
			...['attempts', 'corrections', 'device', 'drafts', 'events', 'installed', 'learners', 'packs'],
			...['quarantine', 'questions', 'safety', 'sessions', 'summaries', 'tallies', 'versions']
		]
	});
});

test('[DB2] an older tab gives way to an upgrade, says so once and touches the database no more', async () => {
	let told = 0;
	const old = new Database({ outdated: () => told++ });
	await countAttempts(old);
	const upgraded = await openDB('dalil', DATABASE_VERSION + 1);
	expect(told).toBe(1);
	const after = await countAttempts(old);
	expect(after).toMatchObject({ ok: false, error: { code: 'storage-outdated' } });
	upgraded.close();
});

test('[DB3] an upgrade that waits for an older tab says so', async () => {
	const holding = await openDB('dalil', 1);
	const waiting = { blocked: false };
	const database = new Database(
		{
			blocked() {
				waiting.blocked = true;
				holding.close();
			}
		},
		[() => undefined, (connection) => connection.createObjectStore('attempts')]
	);
	expect(await countAttempts(database)).toEqual({ ok: true, value: 0 });
	expect(waiting.blocked).toBe(true);
});

test('[DB4] a database from the future is not touched and asks for an update', async () => {
	const future = await openDB('dalil', DATABASE_VERSION + 5, {
		upgrade(connection) {
			connection.createObjectStore('attempts').put('kept', 'one');
		}
	});
	future.close();
	expect(await countAttempts(new Database())).toMatchObject({ ok: false, error: { code: 'storage-newer' } });
	const again = await openDB('dalil');
	expect(again.version).toBe(DATABASE_VERSION + 5);
	expect(await again.get('attempts', 'one')).toBe('kept');
	again.close();
});

test('[DB5] a connection closed under it is opened again', async () => {
	const database = new Database();
	await database.use(async (connection) => connection.close());
	expect(await countAttempts(database)).toEqual({ ok: true, value: 0 });
});

test('[DB5] a connection that the browser lost is opened again', async () => {
	const connections = new Set<unknown>();
	const result = await new Database().use(async (connection) => {
		connections.add(connection);
		if (connections.size === 1)
			throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
		return connection.count('attempts');
	});
	expect(result).toEqual({ ok: true, value: 0 });
	expect(connections.size).toBe(2);
});

test.each([
	['QuotaExceededError', 'storage-quota'],
	['SecurityError', 'storage-refused'],
	['AbortError', 'storage-failed']
])('[DB7] %s is tried once more and then told as %s', async (name, code) => {
	let tries = 0;
	const result = await new Database().use(async () => {
		tries++;
		throw new DOMException('refused', name);
	});
	expect(result).toMatchObject({ ok: false, error: { code, severity: 'error' } });
	expect(tries).toBe(2);
});

test('[DB7] where the browser gives no database at all, it is told', async () => {
	globalThis.indexedDB = new Proxy(globalThis.indexedDB, {
		get() {
			return () => {
				throw new DOMException('private mode', 'SecurityError');
			};
		}
	});
	expect(await countAttempts(new Database())).toMatchObject({
		ok: false,
		error: { code: 'storage-refused' }
	});
});
