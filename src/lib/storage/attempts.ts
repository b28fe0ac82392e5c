import type { IDBPTransaction } from 'idb';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import { ATTEMPT_VERSION, attemptSchema, type Attempt, type UnstampedAttempt } from '#lib/study/attempt.ts';
import { byStamp } from '#lib/study/record.ts';
import type { Session } from '#lib/study/session.ts';
import type { Database } from './database.ts';
import { deviceFrom, THIS, type Device, type Uuid } from './device.ts';
import { JOINED, joinedFrom } from './gone.ts';
import { nameless } from './learner.ts';
import { readRecord, readRecords, type Read } from './reading.ts';
import type { StoreName, Stores } from './schema.ts';
import { completed, requests } from './transaction.ts';

/** An attempt with what must be stored beside it for the records to make sense. */
export interface Commit {
	readonly attempt: UnstampedAttempt;
	/** The session after the attempt; absent where one that is newer may be stored already. */
	readonly session?: Session | undefined;
	/** The question as it was shown; the attempt's fingerprint names it. */
	readonly question: unknown;
}

const touched: readonly StoreName[] = [
	...(['attempts', 'sessions', 'questions', 'device', 'learners'] as const),
	...(['events', 'tallies', 'summaries', 'corrections'] as const)
];
type Writing = IDBPTransaction<Stores, StoreName[], 'readwrite'>;

/** Adds an attempt to what is derived. */
type Fold = (transaction: Writing, attempt: Attempt) => Promise<void>;

/** The attempts of the device's database. */
export class Attempts {
	readonly #database: Database;
	readonly #uuid: Uuid;

	constructor(database: Database, uuid: Uuid) {
		this.#database = database;
		this.#uuid = uuid;
	}

	/**
	 * Stores attempts with their sessions, questions, running numbers and what is derived in one transaction, and gives
	 * them as stored once it is complete and on the disk. An id that is stored already is left as it is. All or none.
	 */
	commit(commits: readonly Commit[]): Promise<Result<readonly Attempt[], Issue>> {
		return this.#database.use(async (database) => {
			const fold = await loadFold();
			const transaction = database.transaction([...touched], 'readwrite', { durability: 'strict' });
			return completed(transaction, async () => {
				const attempts: Attempt[] = [];
				for (const commit of commits) {
					const { stored, isNew } = await write(transaction, commit, this.#uuid);
					if (isNew) await fold(transaction, stored);
					attempts.push(stored);
				}
				return attempts;
			});
		});
	}

	/** The attempts of one session in the order they were made, those that cannot be read left out and told. */
	async ofSession(session: string): Promise<Result<Read<Attempt>, Issue>> {
		return this.#database.use(async (database) =>
			inOrder(await database.getAllFromIndex('attempts', 'session', session))
		);
	}

	/** The attempts of one learner at one pack, as `ofSession`. */
	async ofPack(learner: string, uid: string): Promise<Result<Read<Attempt>, Issue>> {
		return this.#database.use(async (database) =>
			inOrder(await database.getAllFromIndex('attempts', 'learner-uid', [learner, uid]))
		);
	}
}

async function write(
	transaction: Writing,
	{ attempt, question, session }: Commit,
	uuid: Uuid
): Promise<{ stored: Attempt; isNew: boolean }> {
	const before: unknown = await transaction.objectStore('attempts').get(attempt.id);
	const device: unknown = await transaction.objectStore('device').get(THIS);
	const learner: unknown = await transaction.objectStore('learners').get(attempt.learner);
	if (session) await transaction.objectStore('sessions').put(session);
	const already = readRecord(attemptSchema, before);
	if (already) return { stored: already, isNew: false };
	const next = numbered(deviceFrom(device, uuid), attempt.learner);
	const stored = { ...attempt, device: next.id, number: next.number };
	await requests([
		() => transaction.objectStore('attempts').add(stored),
		() => transaction.objectStore('questions').put({ fingerprint: attempt.fingerprint, question }),
		() => transaction.objectStore('device').put(next, THIS),
		// The store may have refused the learner too, when the page began.
		...(learner === undefined
			? [() => transaction.objectStore('learners').add(nameless(attempt.learner, attempt.at))]
			: [])
	]);
	return { stored, isNew: true };
}

/** What derives is fetched when it is first needed; without it, what was derived is marked, to be made anew. */
async function loadFold(): Promise<Fold> {
	try {
		return (await import('./derive.ts')).fold;
	} catch {
		return mark;
	}
}

/**
 * Takes away what was derived, and leaves of the tally only whose it was: no tally by its shape, so that it is made anew
 * from all attempts when it is next read or added to. Of the one whose the attempts count as.
 */
async function mark(transaction: Writing, { learner, uid }: Attempt): Promise<void> {
	const joined = joinedFrom(await transaction.objectStore('device').get(JOINED));
	const owner = joined.get(learner) ?? learner;
	await requests([
		() => transaction.objectStore('tallies').put({ learner: owner, uid }),
		() => transaction.objectStore('summaries').delete([owner, uid]),
		() => transaction.objectStore('corrections').delete([learner, uid])
	]);
}

function numbered(device: Device, learner: string): Device {
	return { learner, ...device, number: device.number + 1 };
}

function inOrder(values: readonly unknown[]): Read<Attempt> {
	const { records, issues } = readRecords(attemptSchema, values, ATTEMPT_VERSION);
	return { records: [...records].sort(byStamp), issues };
}
