import type { IDBPTransaction } from 'idb';
import * as z from 'zod/mini';
import { canonicalJson } from '#lib/bank/canonical.ts';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import type { Database } from './database.ts';
import { readRecords } from './reading.ts';
import type { StoreName, Stores } from './schema.ts';

/** A record that could not be used, as it was, with where it stood and why it was set aside. */
export const quarantinedSchema = z.strictObject({
	store: z.string(),
	key: z.string(),
	value: z.unknown(),
	why: z.string(),
	at: z.number()
});
export type Quarantined = z.output<typeof quarantinedSchema>;

/** Sets records aside, inside a transaction; one that is set aside already is not set aside again. Gives how many were. */
export async function setAside(
	transaction: IDBPTransaction<Stores, StoreName[], 'readwrite'>,
	records: readonly Quarantined[]
): Promise<number> {
	if (records.length === 0) return 0;
	const store = transaction.objectStore('quarantine');
	const known = new Set(readRecords(quarantinedSchema, await store.getAll()).records.map(identityOf));
	let count = 0;
	for (const record of records) {
		const identity = identityOf(record);
		if (known.has(identity)) continue;
		known.add(identity);
		await store.add(record);
		count++;
	}
	return count;
}

function identityOf({ store, key, value }: Quarantined): string {
	try {
		return canonicalJson([store, key, value]);
	} catch {
		// A value that JSON has no words for is told apart by where it stood.
		return canonicalJson([store, key]);
	}
}

/** What is set aside on this device. */
export class Quarantine {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** All that is set aside, the first first. */
	all(): Promise<Result<readonly Quarantined[], Issue>> {
		return this.#database.use(
			async (database) => readRecords(quarantinedSchema, await database.getAll('quarantine')).records
		);
	}

	/** How many records are set aside. */
	count(): Promise<Result<number, Issue>> {
		return this.#database.use((database) => database.count('quarantine'));
	}

	/** Forgets all that is set aside, for good: after it was exported. */
	clear(): Promise<Result<void, Issue>> {
		return this.#database.use((database) => database.clear('quarantine'));
	}
}
