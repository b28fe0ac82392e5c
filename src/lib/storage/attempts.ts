import type { IDBPTransaction } from 'idb';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import { ATTEMPT_VERSION, attemptSchema, type Attempt, type UnstampedAttempt } from '#lib/study/attempt.ts';
import { byStamp } from '#lib/study/record.ts';
import type { Session } from '#lib/study/session.ts';
import { talliesOf, tallied, tallySchema, type Tally } from '#lib/study/tally.ts';
import type { Database } from './database.ts';
import { deviceFrom, THIS, type Device, type Uuid } from './device.ts';
import { nameless } from './learner.ts';
import { readRecord, readRecords, type Read } from './reading.ts';
import type { Stores } from './schema.ts';
import { completed, requests } from './transaction.ts';

/** An attempt with what must be stored beside it for the records to make sense. */
export interface Commit {
	readonly attempt: UnstampedAttempt;
	/** The session after the attempt; absent where one that is newer may be stored already. */
	readonly session?: Session | undefined;
	/** The question as it was shown; the attempt's fingerprint names it. */
	readonly question: unknown;
}

const touched = ['attempts', 'sessions', 'questions', 'tallies', 'device', 'learners'] as const;
type Writing = IDBPTransaction<Stores, typeof touched, 'readwrite'>;

/** The attempts of the device's database. */
export class Attempts {
	readonly #database: Database;
	readonly #uuid: Uuid;

	constructor(database: Database, uuid: Uuid) {
		this.#database = database;
		this.#uuid = uuid;
	}

	/**
	 * Stores attempts with their sessions, questions, tallies and running numbers in one transaction, and gives them
	 * as stored once it is complete and on the disk. An id that is stored already is left as it is. All or none.
	 */
	commit(commits: readonly Commit[]): Promise<Result<readonly Attempt[], Issue>> {
		return this.#database.use(async (database) => {
			const transaction = database.transaction(touched, 'readwrite', { durability: 'strict' });
			return completed(transaction, async () => {
				const attempts: Attempt[] = [];
				for (const commit of commits) attempts.push(await write(transaction, commit, this.#uuid));
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

async function write(transaction: Writing, commit: Commit, uuid: Uuid): Promise<Attempt> {
	const { attempt, question } = commit;
	const [before, device, tally, learner] = await Promise.all([
		transaction.objectStore('attempts').get(attempt.id),
		transaction.objectStore('device').get(THIS),
		tallyBefore(transaction, attempt),
		transaction.objectStore('learners').get(attempt.learner)
	]);
	const already = readRecord(attemptSchema, before);
	const next = numbered(deviceFrom(device, uuid), attempt.learner);
	const session = commit.session ? [() => transaction.objectStore('sessions').put(commit.session)] : [];
	if (already) {
		await requests(session);
		return already;
	}
	const stored = { ...attempt, device: next.id, number: next.number };
	await requests([
		...session,
		() => transaction.objectStore('attempts').add(stored),
		() => transaction.objectStore('questions').put({ fingerprint: attempt.fingerprint, question }),
		() => transaction.objectStore('device').put(next, THIS),
		() => transaction.objectStore('tallies').put(tallied(tally, stored)),
		// The store may have refused the learner too, when the page began.
		...(learner === undefined
			? [() => transaction.objectStore('learners').add(nameless(attempt.learner, attempt.at))]
			: [])
	]);
	return stored;
}

/** The tally that the attempt is to be added to, made anew from the attempts where the stored one cannot be read. */
async function tallyBefore(
	transaction: Writing,
	{ learner, uid }: UnstampedAttempt
): Promise<Tally | undefined> {
	const value: unknown = await transaction.objectStore('tallies').get([learner, uid]);
	const tally = readRecord(tallySchema, value);
	if (tally || value === undefined) return tally;
	const attempts: unknown[] = await transaction
		.objectStore('attempts')
		.index('learner-uid')
		.getAll([learner, uid]);
	return talliesOf(readRecords(attemptSchema, attempts).records)[0];
}

function numbered(device: Device, learner: string): Device {
	return { learner, ...device, number: device.number + 1 };
}

function inOrder(values: readonly unknown[]): Read<Attempt> {
	const { records, issues } = readRecords(attemptSchema, values, ATTEMPT_VERSION);
	return { records: [...records].sort(byStamp), issues };
}
