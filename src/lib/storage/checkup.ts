import * as z from 'zod/mini';
import { canonicalJson } from '#lib/bank/canonical.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { isFromTheFuture } from '#lib/study/record.ts';
import { bringing, type Writing } from './bringing-in.ts';
import type { Database } from './database.ts';
import { rederive } from './derive.ts';
import { deviceSchema, THIS } from './device.ts';
import { numberIn } from './fields.ts';
import { freshen, keptIn, standingOf } from './freshen.ts';
import { GONE, JOINED } from './gone.ts';
import { pagesOf, sizeOf } from './paging.ts';
import { setAside, type Quarantined } from './quarantine.ts';
import { judged, setAsideIssue } from './sifting.ts';
import { travellingStores, type Travelling } from './travelling.ts';
import { completed, requests } from './transaction.ts';
import { partOf, went, type Watched } from './watched.ts';

/** What was found in the database. */
export interface Findings {
	/** How many records each store holds. */
	readonly counts: Readonly<Record<string, number>>;
	/** A warning for each record that cannot be used, and one where what is derived does not agree with the attempts. */
	readonly issues: readonly Issue[];
	/** Whether `mend` would change anything. */
	readonly mendable: boolean;
}

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
 * what to do; `exportRaw` still reads it. Never rejects.
 */
export async function examine(
	database: Database,
	now: number,
	watched: Watched = {}
): Promise<Result<Findings, Issue>> {
	const found = await database.use(async (connection) => {
		const transaction = connection.transaction([...bringing], 'readwrite');
		const dry = new DryRun();
		try {
			return await completed(transaction, async () => {
				dry.findings = await findingsIn(transaction, now, watched);
				// What was tried out is taken back with the transaction.
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

async function findingsIn(transaction: Writing, now: number, watched: Watched): Promise<Findings> {
	const { bad, ahead } = await judgedIn(transaction, now, partOf(watched, 0, 0.4));
	const counts = await countsIn(transaction);
	// What waits to be made anew when it is next read is no fault.
	const kept = await keptIn(transaction);
	const behind = kept.filter((one) => standingOf(one, now) === 'stale').map(({ pair }) => pair);
	await freshen(transaction, behind, now);
	const before = await derivedIn(transaction);
	await rederive(transaction, now, partOf(watched, 0.4, 1));
	const differs = before !== (await derivedIn(transaction));
	return { counts, issues: issuesOf(bad, { differs, ahead }), mendable: differs || bad.some(isMendable) };
}

/**
 * Sets aside the records that cannot be used, and makes anew what is derived, in one transaction. Records of a newer app
 * are left where they are. Gives how many were set aside. Never rejects.
 */
export async function mend(
	database: Database,
	now: number,
	watched: Watched = {}
): Promise<Result<number, Issue>> {
	const done = await database.use(async (connection) => {
		const transaction = connection.transaction([...bringing], 'readwrite', { durability: 'strict' });
		return completed(transaction, async () => {
			const bad = (await judgedIn(transaction, now, partOf(watched, 0, 0.4))).bad.filter(isMendable);
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
			await rederive(transaction, now, partOf(watched, 0.4, 1));
			return count;
		});
	});
	return done.ok ? ok(done.value) : fail(told(done.error));
}

/** What is found by looking at each record alone. */
interface Judgement {
	readonly bad: readonly Bad[];
	/** How many attempts are dated more than a day ahead. */
	readonly ahead: number;
}

async function judgedIn(transaction: Writing, now: number, watched: Watched): Promise<Judgement> {
	const size = await sizeOf(transaction, travellingStores);
	const bad: Bad[] = [];
	let [ahead, read] = [0, 0];
	for (const store of travellingStores) {
		for await (const { keys, values } of pagesOf(transaction, store)) {
			for (const [index, key] of keys.entries()) {
				const value = values[index];
				const verdict = judged(store, value);
				// What a record is called elsewhere matters where it is brought in; here it is used by its key alone.
				if ('why' in verdict && verdict.why !== 'record-false')
					bad.push({ store, key, value, why: verdict.why });
				else if (store === 'attempts' && isFromTheFuture(numberIn(value, 'at') ?? 0, now)) ahead++;
			}
			went(watched, (read += values.length), size);
		}
	}
	return { bad, ahead };
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

async function countsIn(transaction: Writing): Promise<Readonly<Record<string, number>>> {
	const counts: Record<string, number> = {};
	for (const store of bringing) counts[store] = await transaction.objectStore(store).count();
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
