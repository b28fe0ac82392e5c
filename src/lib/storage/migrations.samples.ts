import { openDB } from 'idb';
import records from '../../../tests/fixtures/records/v1.json' with { type: 'json' };
import shape from '../../../tests/fixtures/records/database-v1.json' with { type: 'json' };

/** What the first version of the database held, by store, on the device that the tests begin with. */
export const contentOfVersion1: Readonly<Record<string, readonly unknown[]>> = {
	attempts: records.attempts,
	sessions: records.sessions,
	questions: shape.questions,
	packs: shape.packs,
	learners: records.learners,
	device: records.devices,
	tallies: records.tallies
};

/** Makes the database as the first version of the app left it, from frozen files and without this app's migrations. */
export async function makeVersion1(): Promise<void> {
	const database = await openDB('dalil', shape.version, {
		upgrade(connection) {
			for (const [name, { keyPath, indexes }] of Object.entries(shape.stores)) {
				const store = connection.createObjectStore(name, { keyPath });
				for (const [index, path] of Object.entries(indexes)) store.createIndex(index, path);
			}
		}
	});
	for (const [store, values] of Object.entries(contentOfVersion1)) {
		for (const value of values) await database.put(store, value, store === 'device' ? 'this' : undefined);
	}
	database.close();
}

/** All that the stores of the database hold, by store, at whatever version it is. */
export async function contentOf(): Promise<{ version: number; stores: Record<string, unknown[]> }> {
	const database = await openDB('dalil');
	const stores: Record<string, unknown[]> = {};
	for (const name of database.objectStoreNames) stores[name] = await database.getAll(name);
	const { version } = database;
	database.close();
	return { version, stores };
}
