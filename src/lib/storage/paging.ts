import type { IDBPTransaction } from 'idb';
import type { StoreName, Stores } from './schema.ts';
import { SLICE } from './watched.ts';

/** A transaction that reads, or reads and writes. */
export type Reading = IDBPTransaction<Stores, StoreName[], 'readonly' | 'readwrite'>;

/** Records that follow each other in a store, with their keys. */
export interface Page {
	readonly keys: readonly IDBValidKey[];
	readonly values: readonly unknown[];
}

/** The records of a store in pages, in the order of their keys: between two pages the page on the screen has its turn. */
export async function* pagesOf(transaction: Reading, store: StoreName): AsyncGenerator<Page> {
	const from = transaction.objectStore(store);
	let range: IDBKeyRange | null = null;
	for (;;) {
		const keys: readonly IDBValidKey[] = await from.getAllKeys(range, SLICE);
		const values: readonly unknown[] = await from.getAll(range, SLICE);
		if (values.length > 0) yield { keys, values };
		const last = keys.at(-1);
		if (last === undefined || values.length < SLICE) return;
		range = IDBKeyRange.lowerBound(last, true);
	}
}

/** How many records some stores hold. */
export async function sizeOf(transaction: Reading, stores: readonly StoreName[]): Promise<number> {
	let size = 0;
	for (const store of stores) size += await transaction.objectStore(store).count();
	return size;
}
