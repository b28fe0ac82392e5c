import { sessionSchema } from '#lib/study/session-record.ts';
import { pagesOf, sizeOf, type Reading } from './paging.ts';
import { readRecords } from './reading.ts';
import { keyIn, travellingStores } from './travelling.ts';
import { went, type Watched } from './watched.ts';
import { installedSchema } from './works.ts';

/** The stores that say which packs are needed. */
interface Sources {
	objectStore(name: 'sessions' | 'installed'): { getAll(): Promise<unknown[]> };
}

/** All records that travel, as the parts of the JSON of a mapping by store, in one transaction. */
export async function recordsFor(
	transaction: Reading,
	watched: Watched
): Promise<{ readonly parts: readonly (string | Blob)[]; readonly attempts: number }> {
	const needed = await neededPacks(transaction);
	const size = await sizeOf(transaction, travellingStores);
	// A blob for each page: one text of all would hold the page up while it is encoded.
	const parts: (string | Blob)[] = [];
	let [attempts, read] = [0, 0];
	for (const store of travellingStores) {
		parts.push(`${parts.length === 0 ? '' : ','}"${store}":[`);
		let count = 0;
		for await (const { values } of pagesOf(transaction, store)) {
			const isKept = (value: unknown) => store !== 'packs' || needed.digests.has(keyIn(store, value) ?? '');
			const texts = values.filter(isKept).flatMap(textOf);
			if (texts.length > 0) parts.push(new Blob([count > 0 ? ',\n' : '', texts.join(',\n')]));
			count += texts.length;
			went(watched, (read += values.length), size);
		}
		if (store === 'attempts') attempts = count;
		parts.push(']');
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

/** The JSON of a record; nothing where JSON has no words for it: only a damaged record is such. */
function textOf(value: unknown): string[] {
	try {
		return [JSON.stringify(value)];
	} catch {
		return [];
	}
}
