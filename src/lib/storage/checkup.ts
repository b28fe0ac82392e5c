import type { IDBPTransaction } from 'idb';
import * as z from 'zod/mini';
import { canonicalJson } from '#lib/bank/canonical.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { ATTEMPT_VERSION, attemptSchema } from '#lib/study/attempt.ts';
import { isFromTheFuture } from '#lib/study/record.ts';
import type { Database } from './database.ts';
import { deriving, rederive } from './derive.ts';
import { deviceSchema, THIS } from './device.ts';
import { freshen, keptIn, standingOf } from './freshen.ts';
import { GONE, JOINED } from './gone.ts';
import { setAside, type Quarantined } from './quarantine.ts';
import { readRecords } from './reading.ts';
import type { StoreName, Stores } from './schema.ts';
import { judged, setAsideIssue } from './sifting.ts';
import { travellingStores, type Travelling } from './travelling.ts';
import { completed, requests } from './transaction.ts';

/** What was found in the database. */
export interface Findings {
	/** How many records each store holds. */
	readonly counts: Readonly<Record<string, number>>;
	/** A warning for each record that cannot be used, and one where what is derived does not agree with the attempts. */
	readonly issues: readonly Issue[];
	/** Whether `mend` would change anything. */
	readonly mendable: boolean;
}

type Writing = IDBPTransaction<Stores, StoreName[], 'readwrite'>;
const touched: readonly StoreName[] = [...new Set([...travellingStores, ...deriving, 'quarantine' as const])];
const derived = ['tallies', 'summaries'] as const;

/** A record that cannot be used, with the key it is stored by. */
interface Bad {
	readonly store: Travelling;
	readonly key: IDBValidKey;
	readonly value: unknown;
	readonly why: string;
}

/**
 * Examines the database and changes nothing. A database that a newer app made cannot be examined: `database-newer`, with
 * what to do; `exportRaw` still reads it.
 */
export async function examine(database: Database, now: number): Promise<Result<Findings, Issue>> {
	const found = await database.use(async (connection) => {
		const transaction = connection.transaction([...touched], 'readwrite');
		const dry = new DryRun();
		try {
			return await completed(transaction, async () => {
				const bad = await badIn(transaction);
				const counts = await countsIn(transaction);
				const ahead = await aheadIn(transaction, now);
				// What waits to be made anew when it is next read is no fault.
				const kept = await keptIn(transaction);
				const behind = kept.filter((one) => standingOf(one) === 'stale').map(({ pair }) => pair);
				await freshen(transaction, behind, now);
				const before = await derivedIn(transaction);
				await rederive(transaction, now);
				const differs = before !== (await derivedIn(transaction));
				// What was tried out is taken back with the transaction.
				const issues = issuesOf(bad, { differs, ahead });
				dry.findings = { counts, issues, mendable: differs || bad.some(isMendable) };
				throw dry;
			});
		} catch (reason) {
			if (reason === dry && dry.findings) return dry.findings;
			throw reason;
		}
	});
	return found.ok ? found : fail(told(found.error));
}

/** Carries findings out of a transaction that is to be taken back. */
class DryRun extends Error {
	findings: Findings | undefined;
}

/**
 * Sets aside the records that cannot be used, and makes anew what is derived, in one transaction. Records of a newer app
 * are left where they are. Gives how many were set aside.
 */
export async function mend(database: Database, now: number): Promise<Result<number, Issue>> {
	const done = await database.use(async (connection) => {
		const transaction = connection.transaction([...touched], 'readwrite', { durability: 'strict' });
		return completed(transaction, async () => {
			const bad = (await badIn(transaction)).filter(isMendable);
			const count = await setAside(
				transaction,
				bad.map((record) => asideOf(record, now))
			);
			await requests(
				bad.map(
					({ store, key }) =>
						() =>
							transaction.objectStore(store).delete(IDBKeyRange.only(key))
				)
			);
			await mendDevice(transaction);
			await rederive(transaction, now);
			return count;
		});
	});
	return done.ok ? ok(done.value) : fail(told(done.error));
}

async function badIn(transaction: Writing): Promise<readonly Bad[]> {
	const bad: Bad[] = [];
	for (const store of travellingStores) {
		const keys: readonly IDBValidKey[] = await transaction.objectStore(store).getAllKeys();
		const values: readonly unknown[] = await transaction.objectStore(store).getAll();
		for (const [index, key] of keys.entries()) {
			const verdict = judged(store, values[index]);
			// What a record is called elsewhere matters where it is brought in; here it is used by its key alone.
			if ('why' in verdict && verdict.why !== 'record-false') {
				bad.push({ store, key, value: values[index], why: verdict.why });
			}
		}
	}
	return bad;
}

/** A device that cannot be read is forgotten: the next attempt makes a new one, with numbers of its own. */
async function mendDevice(transaction: Writing): Promise<void> {
	const devices = transaction.objectStore('device');
	const device: unknown = await devices.get(THIS);
	if (device !== undefined && !z.safeParse(deviceSchema, device).success) await devices.delete(THIS);
}

/** Records of a newer app are sound: they only wait for it. */
function isMendable({ why }: Bad): boolean {
	return why !== 'record-newer';
}

function asideOf({ store, key, value, why }: Bad, now: number): Quarantined {
	return { store, key: String(key), value, why, at: now };
}

function issuesOf(
	bad: readonly Bad[],
	{ differs, ahead }: { readonly differs: boolean; readonly ahead: number }
): readonly Issue[] {
	const differing: Issue = { code: 'derived-differs', severity: 'warning', place: {} };
	const early: Issue = { code: 'record-ahead', severity: 'information', place: {} };
	return [
		...bad.map(({ store, why }) => setAsideIssue(store, why)),
		...(differs ? [differing] : []),
		...Array.from({ length: ahead }, () => early)
	];
}

/** How many attempts are dated more than a day ahead. */
async function aheadIn(transaction: Writing, now: number): Promise<number> {
	const values: readonly unknown[] = await transaction.objectStore('attempts').getAll();
	const { records } = readRecords(attemptSchema, values, ATTEMPT_VERSION);
	return records.filter(({ at }) => isFromTheFuture(at, now)).length;
}

async function countsIn(transaction: Writing): Promise<Readonly<Record<string, number>>> {
	const counts: Record<string, number> = {};
	for (const store of touched) counts[store] = await transaction.objectStore(store).count();
	return counts;
}

/** All that is derived, as one text. */
async function derivedIn(transaction: Writing): Promise<string> {
	const texts: string[] = [];
	for (const store of derived) {
		const values: readonly unknown[] = await transaction.objectStore(store).getAll();
		texts.push(...values.map(textOf));
	}
	const device = transaction.objectStore('device');
	const [gone, joined]: unknown[] = [await device.get(GONE), await device.get(JOINED)];
	return [...texts, textOf(gone ?? []), textOf(joined ?? {})].join('\n');
}

function textOf(value: unknown): string {
	try {
		return canonicalJson(value);
	} catch {
		return 'unreadable';
	}
}

function told(issue: Issue): Issue {
	return issue.code === 'storage-newer' ? { ...issue, code: 'database-newer' } : issue;
}
