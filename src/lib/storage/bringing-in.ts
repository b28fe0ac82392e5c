import type { IDBPTransaction } from 'idb';
import type { Backup, Bringing } from './backup.ts';
import { deriving, rederive } from './derive.ts';
import { deviceFrom, THIS, type Uuid } from './device.ts';
import { numberIn, textIn } from './fields.ts';
import { nameless } from './learner.ts';
import { sizeOf } from './paging.ts';
import { Merging } from './plans.ts';
import type { Quarantined } from './quarantine.ts';
import type { StoreName, Stores } from './schema.ts';
import { travellingStores, type Travelling } from './travelling.ts';
import { requests } from './transaction.ts';
import { partOf } from './watched.ts';

/** The stores that bringing records in reads and writes. */
export const bringing: readonly StoreName[] = [
	...new Set([...travellingStores, ...deriving, 'quarantine' as const])
];

/** A transaction that holds at least the stores of `bringing`. */
export type Writing = IDBPTransaction<Stores, StoreName[], 'readwrite'>;

/** Records to be brought in, by store and key: they parse. */
export type Records = Backup['records'];

/** What came of it, by store. */
export interface BroughtIn {
	/** How many records came to be here, and how many that were here changed. */
	readonly added: Readonly<Record<Travelling, number>>;
	readonly changed: Readonly<Record<Travelling, number>>;
	/** What gave way and would else be lost. */
	readonly lost: readonly Quarantined[];
}

/** Merges records into this device by key, with what is derived, inside a transaction. */
export async function bringIn(
	transaction: Writing,
	records: Records,
	{ now, uuid, ...watched }: Bringing
): Promise<BroughtIn> {
	const [added, changed] = [counts(), counts()];
	const lost: Quarantined[] = [];
	const coming = [...records.values()].reduce((sum, { size }) => sum + size, 0);
	const merging = new Merging(
		partOf(watched, 0, 0.6),
		coming + (await sizeOf(transaction, travellingStores))
	);
	for (const store of travellingStores) {
		const plan = await merging.planFor(transaction, { store, there: records.get(store) ?? new Map(), now });
		await merging.write(transaction, store, plan.put);
		added[store] = plan.added;
		changed[store] = plan.put.length - plan.added;
		lost.push(...plan.lost);
	}
	await bringLearners(transaction, records);
	await catchUpNumber(transaction, records, uuid);
	await rederive(transaction, now, partOf(watched, 0.6, 1));
	return { added, changed, lost };
}

/** Makes a learner for attempts that came without theirs, so that nothing answered is out of sight. */
async function bringLearners(transaction: Writing, records: Records): Promise<void> {
	const learners = transaction.objectStore('learners');
	const known = new Set<unknown>(await learners.getAllKeys());
	const first = new Map<string, number>();
	for (const value of records.get('attempts')?.values() ?? []) {
		const [learner, at] = [textIn(value, 'learner'), numberIn(value, 'at')];
		if (learner === undefined || at === undefined || known.has(learner)) continue;
		first.set(learner, Math.min(at, first.get(learner) ?? at));
	}
	// The empty name was never set: any other wins over it.
	const made = [...first].map(([id, at]) => ({ ...nameless(id, at), name: { value: '', at: 0 } }));
	await requests(made.map((learner) => () => learners.put(learner)));
}

/** Where the records are this device's own, its running number goes on from the highest that was ever given. */
async function catchUpNumber(transaction: Writing, records: Records, uuid: Uuid): Promise<void> {
	const devices = transaction.objectStore('device');
	const device = deviceFrom(await devices.get(THIS), uuid);
	let { number } = device;
	for (const store of ['attempts', 'events'] as const) {
		for (const value of records.get(store)?.values() ?? []) {
			if (textIn(value, 'device') === device.id) number = Math.max(number, numberIn(value, 'number') ?? 0);
		}
	}
	if (number !== device.number) await devices.put({ ...device, number }, THIS);
}

function counts(): Record<Travelling, number> {
	const none = { learners: 0, events: 0, attempts: 0, sessions: 0, questions: 0 };
	return { ...none, packs: 0, installed: 0, drafts: 0, versions: 0 };
}
