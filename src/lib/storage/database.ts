import { openDB, type IDBPDatabase } from 'idb';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { issueOf, storageIssue } from './failure.ts';
import { migrations, type Migration } from './migrations.ts';
import { DATABASE_NAME, type Stores } from './schema.ts';

/** What the shell is told about the database, to tell the learner. */
export interface DatabaseEvents {
	/** Another tab with an older app holds the database and has not given way yet: close it. */
	blocked?(): void;
	/** A newer app was opened in another tab; this one has let go of the database and must be reloaded. */
	outdated?(): void;
}

/** Failures that trying once more does not mend. */
const final: readonly string[] = ['storage-newer', 'work-stopped'];

/** A piece of work on the open database; it must await what it starts. */
export type Work<T> = (database: IDBPDatabase<Stores>) => Promise<T>;

/**
 * The one database of the app. Opened when it is first used; a connection that the browser closed is opened again;
 * one that gave way to a newer app is not.
 */
export class Database {
	#opening: Promise<IDBPDatabase<Stores>> | undefined;
	#connection: IDBPDatabase<Stores> | undefined;
	#outdated = false;
	readonly #events: DatabaseEvents;
	readonly #steps: readonly Migration[];

	/** `steps` are the migrations up to this app's version of the database. */
	constructor(events: DatabaseEvents = {}, steps: readonly Migration[] = migrations) {
		this.#events = events;
		this.#steps = steps;
	}

	/** Does the work, once more where it failed, and turns what the world refuses into an issue. Never rejects. */
	async use<T>(work: Work<T>): Promise<Result<T, Issue>> {
		const first = await this.#attempt(work);
		if (first.ok || this.#outdated || final.includes(first.error.code)) return first;
		return this.#attempt(work);
	}

	/** Lets go of the database; the next use opens it again. */
	close(): void {
		this.#connection?.close();
		this.#forget();
	}

	async #attempt<T>(work: Work<T>): Promise<Result<T, Issue>> {
		if (this.#outdated) return fail(issueOf('storage-outdated'));
		try {
			const database = await this.#open();
			return ok(await work(database));
		} catch (error) {
			if (isLost(error)) this.close();
			return fail(this.#outdated ? issueOf('storage-outdated') : storageIssue(error));
		}
	}

	#open(): Promise<IDBPDatabase<Stores>> {
		this.#opening ??= this.#connect().catch((error: unknown) => {
			this.#forget();
			throw error;
		});
		return this.#opening;
	}

	async #connect(): Promise<IDBPDatabase<Stores>> {
		const steps = this.#steps;
		let reason: unknown;
		const database = await openDB<Stores>(DATABASE_NAME, steps.length, {
			upgrade(connection, from, ...[, transaction]) {
				// How it ends is told by the opening.
				transaction.done.catch(() => {});
				try {
					for (const migrate of steps.slice(from)) migrate(connection, transaction);
				} catch (error) {
					reason = error;
					transaction.abort();
				}
			},
			blocked: () => this.#events.blocked?.(),
			blocking: () => this.#giveWay(),
			terminated: () => this.#forget()
		}).catch((error: unknown) => {
			throw reason ?? error;
		});
		this.#connection = database;
		return database;
	}

	#giveWay(): void {
		this.#outdated = true;
		this.close();
		this.#events.outdated?.();
	}

	#forget(): void {
		this.#opening = undefined;
		this.#connection = undefined;
	}
}

/**
 * Whether an exception says that the connection is of no more use, so that opening it again may mend it: it was
 * closed (InvalidStateError), or the browser lost the process behind it (UnknownError, as WebKit has it).
 */
function isLost(error: unknown): boolean {
	return error instanceof DOMException && ['InvalidStateError', 'UnknownError'].includes(error.name);
}
