import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import type { Database } from './database.ts';
import { readRecord, readRecords, type Read } from './reading.ts';
import { neededPacks } from './taking-out.ts';
import { completed, requests } from './transaction.ts';
import { installedSchema, type Installed } from './works.ts';

/** The packs that people added to this device. */
export class Shelf {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** All packs added, in the order they were added; those that cannot be read are told. */
	all(): Promise<Result<Read<Installed>, Issue>> {
		return this.#database.use(async (database) => {
			const { records, issues } = readRecords(installedSchema, await database.getAll('installed'));
			return { records: [...records].sort((a, b) => a.addedAt - b.addedAt), issues };
		});
	}

	/** The pack added under a uid; `undefined` where there is none. */
	byUid(uid: string): Promise<Result<Installed | undefined, Issue>> {
		return this.#database.use(async (database) =>
			readRecord(installedSchema, await database.get('installed', uid))
		);
	}

	/** Adds a pack with its content, which its digest names, or puts another revision in its place. */
	add(installed: Installed, pack: unknown): Promise<Result<void, Issue>> {
		return this.#database.use(async (database) => {
			const transaction = database.transaction(['installed', 'packs'], 'readwrite', { durability: 'strict' });
			await completed(transaction, () =>
				requests([
					() => transaction.objectStore('packs').put({ digest: installed.digest, pack }),
					() => transaction.objectStore('installed').put(installed)
				])
			);
		});
	}

	/** Takes a pack away. What was answered stays; its content stays as long as an open session needs it (`tidy`). */
	remove(uid: string): Promise<Result<void, Issue>> {
		return this.#database.use((database) => database.delete('installed', uid));
	}

	/**
	 * Drops the contents of packs that no open session began with and no one added. Gives how many. Where a session or an
	 * added pack cannot be read, none is dropped: it might need any of them.
	 */
	tidy(): Promise<Result<number, Issue>> {
		return this.#database.use(async (database) => {
			const transaction = database.transaction(['sessions', 'installed', 'packs'], 'readwrite');
			return completed(transaction, async () => {
				const needed = await neededPacks(transaction);
				if (!needed.complete) return 0;
				const packs = transaction.objectStore('packs');
				const unneeded = (await packs.getAllKeys()).filter((digest) => !needed.digests.has(digest));
				await requests(unneeded.map((digest) => () => packs.delete(digest)));
				return unneeded.length;
			});
		});
	}
}
