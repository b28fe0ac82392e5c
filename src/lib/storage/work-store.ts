import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import type { Database } from './database.ts';
import { readRecord, readRecords, type Read } from './reading.ts';
import { completed, requests } from './transaction.ts';
import { draftSchema, draftVersionSchema, type Draft, type DraftVersion } from './works.ts';

/** How many earlier states of a work are kept; the oldest go first. */
export const MOST_VERSIONS = 60;

/** How many go at once where a restored backup brought more, so that what it brought does not vanish with the next change. */
const MOST_AT_ONCE = 2;

/** What became of a work that was to be saved. */
export type Saved =
	| { readonly saved: true }
	/** Someone else saved it in between, or took it away (`stored` is absent): nothing was written. */
	| { readonly saved: false; readonly stored?: Draft | undefined };

/** A work with its earlier states, as they were taken away. */
export interface RemovedWork {
	readonly draft: Draft;
	readonly versions: readonly DraftVersion[];
}

/** The works of the studio in the device's database, and their earlier states. Every write is on the disk before it is told as done. */
export class WorkStore {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** All works, the one changed last first; those that cannot be read are left where they are and told. */
	all(): Promise<Result<Read<Draft>, Issue>> {
		return this.#database.use(async (database) => {
			const { records, issues } = readRecords(draftSchema, await database.getAll('drafts'));
			return { records: [...records].sort((one, other) => other.updatedAt - one.updatedAt), issues };
		});
	}

	/** The work as stored; `undefined` where there is none that can be read. */
	byId(id: string): Promise<Result<Draft | undefined, Issue>> {
		return this.#database.use(async (database) => readRecord(draftSchema, await database.get('drafts', id)));
	}

	/**
	 * Saves a work where it still stands as it was left at `before`, its `updatedAt` when it was last read or saved here; `undefined`
	 * where it is new. Else nothing is written, so that no tab overwrites another.
	 */
	save(draft: Draft, before: number | undefined): Promise<Result<Saved, Issue>> {
		return this.#database.use(async (database) => {
			const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' });
			return completed(transaction, async (): Promise<Saved> => {
				const stored = readRecord(draftSchema, await transaction.store.get(draft.id));
				if (stored?.updatedAt !== before) return { saved: false, stored };
				await transaction.store.put(draft);
				return { saved: true };
			});
		});
	}

	/** Takes a work away and gives it with its earlier states, for `putBack`; `undefined` where it is not there. */
	remove(id: string): Promise<Result<RemovedWork | undefined, Issue>> {
		return this.#database.use(async (database) => {
			const transaction = database.transaction(['drafts', 'versions'], 'readwrite', { durability: 'strict' });
			return completed(transaction, async () => {
				const versions = transaction.objectStore('versions');
				const draft = readRecord(draftSchema, await transaction.objectStore('drafts').get(id));
				const kept = readRecords(draftVersionSchema, await versions.getAll(rangeOf(id))).records;
				await requests([
					() => transaction.objectStore('drafts').delete(id),
					() => versions.delete(rangeOf(id))
				]);
				return draft && { draft, versions: kept };
			});
		});
	}

	/** Puts back what was taken away. A work that has come into being under the same id in between stays as it is. */
	putBack({ draft, versions }: RemovedWork): Promise<Result<void, Issue>> {
		return this.#database.use(async (database) => {
			const transaction = database.transaction(['drafts', 'versions'], 'readwrite', { durability: 'strict' });
			await completed(transaction, async () => {
				if (await transaction.objectStore('drafts').get(draft.id)) return;
				await requests([
					() => transaction.objectStore('drafts').put(draft),
					...versions.map((version) => () => transaction.objectStore('versions').put(version))
				]);
			});
		});
	}

	/** The earlier states of a work, the newest first. */
	versions(work: string): Promise<Result<Read<DraftVersion>, Issue>> {
		return this.#database.use(async (database) => {
			const read = readRecords(draftVersionSchema, await database.getAll('versions', rangeOf(work)));
			return { ...read, records: [...read.records].reverse() };
		});
	}

	/** Keeps an earlier state of a work, and lets go of the oldest beyond `MOST_VERSIONS`, two at most. Gives its number. */
	keepVersion({ work, at, state }: Omit<DraftVersion, 'number'>): Promise<Result<number, Issue>> {
		return this.#database.use(async (database) => {
			const transaction = database.transaction('versions', 'readwrite', { durability: 'strict' });
			return completed(transaction, async () => {
				const keys = await transaction.store.getAllKeys(rangeOf(work));
				const number = (keys.at(-1)?.[1] ?? 0) + 1;
				const tooMany = Math.min(MOST_AT_ONCE, Math.max(0, keys.length + 1 - MOST_VERSIONS));
				const gone = keys.slice(0, tooMany);
				await requests([
					() => transaction.store.put({ work, number, at, state }),
					...gone.map((key) => () => transaction.store.delete(key))
				]);
				return number;
			});
		});
	}
}

function rangeOf(work: string): IDBKeyRange {
	return IDBKeyRange.bound([work], [work, []]);
}
