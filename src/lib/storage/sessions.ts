import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import type { Mode } from '#lib/study/attempt.ts';
import { sessionSchema, type Session } from '#lib/study/session-record.ts';
import type { Database } from './database.ts';
import { JOINED, joinedFrom, personOf } from './gone.ts';
import { readRecord, readRecords } from './reading.ts';
import { completed, requests } from './transaction.ts';

/** Whose session, at which pack, of which mode. */
export interface Run {
	readonly learner: string;
	readonly uid: string;
	readonly mode: Mode;
}

/** A pack as it is kept for the sessions that ask from it. */
export interface KeptPack {
	readonly digest: string;
	readonly pack: unknown;
}

/** The sessions of the device's database. Those of a learner who was joined into another are found under that one. */
export class Sessions {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** Keeps a session as it stands: a draft, a hint, a place. Cheap; what is answered goes through `Attempts.commit`. */
	save(session: Session): Promise<Result<void, Issue>> {
		return this.#database.use(async (database) => {
			await database.put('sessions', session);
		});
	}

	/** The session as stored; `undefined` where there is none that can be read. */
	byId(id: string): Promise<Result<Session | undefined, Issue>> {
		return this.#database.use(async (database) =>
			readRecord(sessionSchema, await database.get('sessions', id))
		);
	}

	/** The open session of a run, the newest where there are several; `undefined` where there is none. */
	open({ learner, uid, mode }: Run): Promise<Result<Session | undefined, Issue>> {
		return this.#openOf(
			learner,
			(one) => IDBKeyRange.only([one, 'open', uid, mode]),
			([newest]) => newest
		);
	}

	/** All open sessions of a learner, the newest first. */
	allOpen(learner: string): Promise<Result<readonly Session[], Issue>> {
		return this.#openOf(
			learner,
			(one) => IDBKeyRange.bound([one, 'open'], [one, 'open', []]),
			(all) => all
		);
	}

	/** Stores a new session with the packs it asks from, each named by its digest; open sessions of the same run are marked as left. */
	begin(session: Session, packs: readonly KeptPack[]): Promise<Result<void, Issue>> {
		return this.#database.use(async (database) => {
			const transaction = database.transaction(['sessions', 'packs', 'device'], 'readwrite');
			const sessions = transaction.objectStore('sessions');
			await completed(transaction, async () => {
				const joined = joinedFrom(await transaction.objectStore('device').get(JOINED));
				const before: unknown[] = [];
				for (const one of personOf(session.learner, joined)) {
					const run = [one, 'open', session.uid, session.mode];
					before.push(...(await sessions.index('standing').getAll(IDBKeyRange.only(run))));
				}
				await requests([
					...readRecords(sessionSchema, before).records.map(
						(earlier) => () => sessions.put({ ...earlier, state: 'left' })
					),
					() => sessions.put(session),
					...packs.map(
						({ digest, pack }) =>
							() =>
								transaction.objectStore('packs').put({ digest, pack })
					)
				]);
			});
		});
	}

	/** The pack with a digest, as it was stored, for `parsePack`; `undefined` where none is kept. */
	pack(digest: string): Promise<Result<unknown, Issue>> {
		return this.#database.use(async (database) => {
			const kept: unknown = await database.get('packs', digest);
			return typeof kept === 'object' && kept !== null && 'pack' in kept ? kept.pack : undefined;
		});
	}

	#openOf<T>(
		learner: string,
		range: (one: string) => IDBKeyRange,
		pick: (newestFirst: readonly Session[]) => T
	): Promise<Result<T, Issue>> {
		return this.#database.use(async (database) => {
			const values: unknown[] = [];
			for (const one of personOf(learner, joinedFrom(await database.get('device', JOINED)))) {
				values.push(...(await database.getAllFromIndex('sessions', 'standing', range(one))));
			}
			const { records } = readRecords(sessionSchema, values);
			return pick([...records].sort((a, b) => b.startedAt - a.startedAt));
		});
	}
}
