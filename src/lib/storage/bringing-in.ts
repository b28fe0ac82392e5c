import type { IDBPTransaction } from 'idb';
import { canonicalJson } from '#lib/bank/canonical.ts';
import { asideOf, type Backup, type Bringing } from './backup.ts';
import { deriving, rederive } from './derive.ts';
import { deviceFrom, THIS, type Uuid } from './device.ts';
import { numberIn, textIn } from './fields.ts';
import { nameless } from './learner.ts';
import { merged } from './merging.ts';
import { pagesOf, sizeOf } from './paging.ts';
import type { Quarantined } from './quarantine.ts';
import type { StoreName, Stores } from './schema.ts';
import { judged } from './sifting.ts';
import { keyIn, travellingStores, type Travelling } from './travelling.ts';
import { requests } from './transaction.ts';
import { partOf, SLICE, went, type Watched } from './watched.ts';

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

/** What is to be written of a store, and what gives way to it. */
interface Plan {
	readonly put: readonly unknown[];
	readonly added: number;
	readonly lost: readonly Quarantined[];
}

interface Coming {
	readonly store: Travelling;
	readonly there: ReadonlyMap<string, unknown>;
	readonly now: number;
}

/** Merges store by store, and tells how far it is. */
class Merging {
	readonly #watched: Watched;
	readonly #size: number;
	#done = 0;

	constructor(watched: Watched, size: number) {
		this.#watched = watched;
		this.#size = size;
	}

	async planFor(transaction: Writing, { store, there, now }: Coming): Promise<Plan> {
		const fresh = new Map(there);
		const [put, lost] = [new Array<unknown>(), new Array<Quarantined>()];
		for await (const { values } of pagesOf(transaction, store)) {
			for (const mine of values) {
				const key = keyIn(store, mine);
				if (key === undefined || !fresh.has(key)) continue;
				const met = meeting(store, mine, fresh.get(key));
				fresh.delete(key);
				if (met.put) put.push(met.value);
				if (met.lost !== undefined) lost.push(asideOf({ store, value: met.lost, why: met.why, now }));
			}
			this.#went(values.length);
		}
		return { put: [...put, ...fresh.values()], added: fresh.size, lost };
	}

	async write(transaction: Writing, store: Travelling, values: readonly unknown[]): Promise<void> {
		const to = transaction.objectStore(store);
		for (let from = 0; from < values.length; from += SLICE) {
			const slice = values.slice(from, from + SLICE);
			await requests(slice.map((value) => () => to.put(value)));
			this.#went(slice.length);
		}
	}

	#went(count: number): void {
		this.#done += count;
		went(this.#watched, this.#done, this.#size);
	}
}

/** What becomes of a record that is here and one of the same key that comes. */
function meeting(store: Travelling, mine: unknown, theirs: unknown) {
	const isReadable = 'key' in judged(store, mine);
	const { value, lost } = isReadable ? merged(store, mine, theirs) : { value: theirs, lost: mine };
	return { value, lost, put: !same(value, mine), why: isReadable ? 'record-conflict' : 'record-unreadable' };
}

function same(one: unknown, other: unknown): boolean {
	try {
		return one === other || canonicalJson(one) === canonicalJson(other);
	} catch {
		return false;
	}
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
