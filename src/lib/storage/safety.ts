import * as z from 'zod/mini';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import { momentSchema } from '#lib/study/record.ts';
import type { Database } from './database.ts';
import { THIS } from './device.ts';
import { readRecord } from './reading.ts';

/** The part of `navigator.storage` that is used; absent where the page is no secure context. */
export type StorageKeeper = Partial<Pick<StorageManager, 'persisted' | 'persist' | 'estimate'>>;

/** Whether the browser promises to keep what is stored: `unknown` where it does not say, or not in time. */
export type Persistence = 'promised' | 'not-promised' | 'unknown';

/** The room that the browser gives, in bytes. */
export interface Space {
	readonly used: number;
	readonly quota: number;
}

/** What is known of backups of this device. */
const safetySchema = z.strictObject({
	version: z.literal(1),
	/** When the last backup was saved as a file, and how many attempts it held. */
	backup: z.optional(z.strictObject({ at: momentSchema, attempts: z.int().check(z.minimum(0)) }))
});
export type LastBackup = NonNullable<z.output<typeof safetySchema>['backup']>;

/** What safety is found out with. */
export interface SafetySources {
	readonly keeper: StorageKeeper | undefined;
	/** Settles after some milliseconds. */
	readonly wait: (milliseconds: number) => Promise<void>;
}

/** How long the browser is given to say whether it keeps what is stored; a question to the person may take longer. */
export const PATIENCE = 5000;

/** How safe what is kept on this device is. Nothing here rejects, and nothing that starts the app waits for it. */
export class Safety {
	readonly #database: Database;
	readonly #sources: SafetySources;

	constructor(database: Database, sources: SafetySources) {
		this.#database = database;
		this.#sources = sources;
	}

	/** Whether the browser promises to keep what is stored. */
	persisted(): Promise<Persistence> {
		return this.#asked(async (keeper) => persistenceOf(await keeper.persisted?.()));
	}

	/**
	 * Asks the browser to promise it. May show the person a question, so it is called when they ask for it. `unknown`
	 * after `PATIENCE`, since some browsers never answer: ask `persisted` later.
	 */
	persist(): Promise<Persistence> {
		return this.#asked(async (keeper) => persistenceOf(await keeper.persist?.()));
	}

	/** The room used and given, as the browser estimates it; `undefined` where it does not say. */
	async space(): Promise<Space | undefined> {
		return this.#inTime(async (keeper) => {
			const { usage, quota } = (await keeper.estimate?.()) ?? {};
			return usage === undefined || quota === undefined ? undefined : { used: usage, quota };
		});
	}

	/** The last backup that was saved; `undefined` where none was. */
	lastBackup(): Promise<Result<LastBackup | undefined, Issue>> {
		return this.#database.use(
			async (database) => readRecord(safetySchema, await database.get('safety', THIS))?.backup
		);
	}

	/** Notes that a backup was saved as a file. */
	backedUp(backup: LastBackup): Promise<Result<void, Issue>> {
		return this.#database.use(async (database) => {
			await database.put('safety', { version: 1, backup }, THIS);
		});
	}

	async #asked(ask: (keeper: StorageKeeper) => Promise<Persistence>): Promise<Persistence> {
		return (await this.#inTime(ask)) ?? 'unknown';
	}

	async #inTime<T>(ask: (keeper: StorageKeeper) => Promise<T>): Promise<T | undefined> {
		const { keeper, wait } = this.#sources;
		if (!keeper) return undefined;
		// Called as a function of its own, so that what throws at once is a failure like any other.
		const answer = (async () => ask(keeper))().catch(() => undefined);
		return Promise.race([answer, wait(PATIENCE).then(() => undefined)]);
	}
}

function persistenceOf(promised: boolean | undefined): Persistence {
	if (promised === undefined) return 'unknown';
	return promised ? 'promised' : 'not-promised';
}
