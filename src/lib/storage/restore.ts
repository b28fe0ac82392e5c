import type { IDBPTransaction } from 'idb';
import * as z from 'zod/mini';
import { canonicalJson } from '#lib/bank/canonical.ts';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import { attemptSchema } from '#lib/study/attempt.ts';
import { asideOf, type Backup } from './backup.ts';
import type { Database } from './database.ts';
import { deriving, rederive } from './derive.ts';
import { deviceFrom, THIS, type Uuid } from './device.ts';
import { nameless } from './learner.ts';
import { merged } from './merging.ts';
import { setAside, type Quarantined } from './quarantine.ts';
import type { StoreName, Stores } from './schema.ts';
import { judged, setAsideIssue } from './sifting.ts';
import { keyIn, travellingStores, type Travelling } from './travelling.ts';
import { completed, requests } from './transaction.ts';

/** What a restore did. */
export interface Restored {
	/** How many records came to be here, and how many that were here changed, by store. */
	readonly added: Readonly<Record<Travelling, number>>;
	readonly changed: Readonly<Record<Travelling, number>>;
	/** How many records were set aside that were not before. */
	readonly setAside: number;
	/** A warning for each record of the file that cannot be used. */
	readonly issues: readonly Issue[];
}

const touched: readonly StoreName[] = [...new Set([...travellingStores, ...deriving, 'quarantine' as const])];
type Writing = IDBPTransaction<Stores, StoreName[], 'readwrite'>;

/** How many records are written before the store is waited for. */
const SLICE = 500;

/**
 * Merges a backup into this device: the union of records by key, in one transaction with what is derived, so that all of
 * it is restored or nothing changed. Restoring twice changes nothing; which of two devices restores the other's backup
 * makes no difference to what both then hold.
 */
export function restore(
	database: Database,
	backup: Backup,
	{ now, uuid }: { readonly now: number; readonly uuid: Uuid }
): Promise<Result<Restored, Issue>> {
	return database.use(async (connection) => {
		const transaction = connection.transaction([...touched], 'readwrite', { durability: 'strict' });
		return completed(transaction, async () => {
			const [added, changed] = [counts(), counts()];
			const aside = [...backup.unusable];
			for (const store of travellingStores) {
				const plan = planFor(await transaction.objectStore(store).getAll(), { store, backup, now });
				await writeSliced(transaction, store, plan.put);
				added[store] = plan.added;
				changed[store] = plan.put.length - plan.added;
				aside.push(...plan.aside);
			}
			await bringLearners(transaction, backup);
			await catchUpNumber(transaction, backup, uuid);
			await rederive(transaction, now);
			const count = await setAside(transaction, aside);
			const issues = backup.unusable.map(({ store, why }) => setAsideIssue(store, why));
			return { added, changed, setAside: count, issues };
		});
	});
}

/** What is to be written of a store, and what is set aside for it. */
interface Plan {
	readonly put: readonly unknown[];
	readonly added: number;
	readonly aside: readonly Quarantined[];
}

function planFor(
	here: readonly unknown[],
	{ store, backup, now }: { readonly store: Travelling; readonly backup: Backup; readonly now: number }
): Plan {
	const known = new Map(here.map((value) => [keyIn(store, value), value] as const));
	const [put, aside] = [new Array<unknown>(), new Array<Quarantined>()];
	let added = 0;
	for (const [key, there] of backup.records.get(store) ?? []) {
		const mine = known.get(key);
		if (mine === undefined) {
			put.push(there);
			added++;
			continue;
		}
		const isReadable = 'key' in judged(store, mine);
		const { value, lost } = isReadable ? merged(store, mine, there) : { value: there, lost: mine };
		if (!same(value, mine)) put.push(value);
		const why = isReadable ? 'record-conflict' : 'record-unreadable';
		if (lost !== undefined) aside.push(asideOf({ store, value: lost, why, now }));
	}
	return { put, added, aside };
}

function same(one: unknown, other: unknown): boolean {
	try {
		return one === other || canonicalJson(one) === canonicalJson(other);
	} catch {
		return false;
	}
}

async function writeSliced(
	transaction: Writing,
	store: Travelling,
	values: readonly unknown[]
): Promise<void> {
	const to = transaction.objectStore(store);
	for (let from = 0; from < values.length; from += SLICE) {
		await requests(values.slice(from, from + SLICE).map((value) => () => to.put(value)));
	}
}

/** Makes a learner for attempts that came without theirs, so that nothing answered is out of sight. */
async function bringLearners(transaction: Writing, backup: Backup): Promise<void> {
	const learners = transaction.objectStore('learners');
	const known = new Set<unknown>(await learners.getAllKeys());
	const first = new Map<string, number>();
	for (const value of backup.records.get('attempts')?.values() ?? []) {
		const { learner, at } = z.parse(attemptSchema, value);
		if (!known.has(learner)) first.set(learner, Math.min(at, first.get(learner) ?? at));
	}
	// The empty name was never set: any other wins over it.
	const made = [...first].map(([id, at]) => ({ ...nameless(id, at), name: { value: '', at: 0 } }));
	await requests(made.map((learner) => () => learners.put(learner)));
}

/** Where the backup is this device's own, its running number goes on from the highest that was ever given. */
async function catchUpNumber(transaction: Writing, backup: Backup, uuid: Uuid): Promise<void> {
	const devices = transaction.objectStore('device');
	const device = deviceFrom(await devices.get(THIS), uuid);
	const stamped = [
		...(backup.records.get('attempts')?.values() ?? []),
		...(backup.records.get('events')?.values() ?? [])
	];
	const number = stamped.reduce<number>(
		(highest, value) => Math.max(highest, numberOf(value, device.id)),
		device.number
	);
	if (number !== device.number) await devices.put({ ...device, number }, THIS);
}

const stampedSchema = z.looseObject({ device: z.string(), number: z.number() });

function numberOf(value: unknown, device: string): number {
	const parsed = z.safeParse(stampedSchema, value);
	return parsed.success && parsed.data.device === device ? parsed.data.number : 0;
}

function counts(): Record<Travelling, number> {
	const none = { learners: 0, events: 0, attempts: 0, sessions: 0, questions: 0 };
	return { ...none, packs: 0, installed: 0, drafts: 0, versions: 0 };
}
