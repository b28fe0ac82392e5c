import type { IDBPTransaction } from 'idb';
import { sessionSchema } from '#lib/study/session-record.ts';
import { readRecords } from './reading.ts';
import type { StoreName, Stores } from './schema.ts';
import { keyIn, travellingStores, type Travelling } from './travelling.ts';
import { installedSchema } from './works.ts';

/** The stores that say which packs are needed. */
interface Sources {
	objectStore(name: 'sessions' | 'installed'): { getAll(): Promise<unknown[]> };
}

type Reading = IDBPTransaction<Stores, StoreName[], 'readonly' | 'readwrite'>;

/** How many records are in memory at once while a store is read. */
const PAGE = 500;

/** All records that travel, as the parts of the JSON of a mapping by store, in one transaction. */
export async function recordsFor(
	transaction: Reading
): Promise<{ readonly parts: readonly string[]; readonly attempts: number }> {
	const needed = await neededPacks(transaction);
	const parts: string[] = [];
	let attempts = 0;
	for (const store of travellingStores) {
		const texts: string[] = [];
		for await (const page of pagesOf(transaction, store)) {
			const kept = page.filter((value) => store !== 'packs' || needed.digests.has(keyIn(store, value) ?? ''));
			texts.push(...kept.flatMap(textOf));
		}
		if (store === 'attempts') attempts = texts.length;
		parts.push(`${parts.length === 0 ? '' : ','}"${store}":[${texts.join(',\n')}]`);
	}
	return { parts, attempts };
}

/**
 * The digests of the packs that open sessions began with, and of those a person added; `complete` where each session and
 * added pack could be read.
 */
export async function neededPacks(
	transaction: Sources
): Promise<{ readonly digests: ReadonlySet<string>; readonly complete: boolean }> {
	const sessions = readRecords(sessionSchema, await transaction.objectStore('sessions').getAll());
	const installed = readRecords(installedSchema, await transaction.objectStore('installed').getAll());
	const open = sessions.records.filter(({ state }) => state === 'open');
	const asked = open.flatMap(({ digest, items }) => [
		digest,
		...items.map(({ pack }) => pack?.digest ?? digest)
	]);
	const digests = new Set([...asked, ...installed.records.map(({ digest }) => digest)]);
	return { digests, complete: sessions.issues.length + installed.issues.length === 0 };
}

/** The records of a store in pages, in the order of their keys. */
export async function* pagesOf(transaction: Reading, store: Travelling): AsyncGenerator<readonly unknown[]> {
	const from = transaction.objectStore(store);
	let range: IDBKeyRange | null = null;
	for (;;) {
		const keys: readonly IDBValidKey[] = await from.getAllKeys(range, PAGE);
		const page: readonly unknown[] = await from.getAll(range, PAGE);
		if (page.length > 0) yield page;
		const last = keys.at(-1);
		if (last === undefined || page.length < PAGE) return;
		range = IDBKeyRange.lowerBound(last, true);
	}
}

/** The JSON of a record; nothing where JSON has no words for it: only a damaged record is such. */
function textOf(value: unknown): string[] {
	try {
		return [JSON.stringify(value)];
	} catch {
		return [];
	}
}
