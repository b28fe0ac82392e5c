import type { IDBPTransaction } from 'idb';
import * as z from 'zod/mini';
import { canonicalJson } from '#lib/bank/canonical.ts';
import { asideOf } from './backup.ts';
import { EarlierStates } from './earlier-states.ts';
import { numberIn, textIn } from './fields.ts';
import { merged } from './merging.ts';
import { pagesOf } from './paging.ts';
import type { Quarantined } from './quarantine.ts';
import { readRecord } from './reading.ts';
import type { StoreName, Stores } from './schema.ts';
import { judged } from './sifting.ts';
import { keyIn, type Travelling } from './travelling.ts';
import { requests } from './transaction.ts';
import { SLICE, went, type Watched } from './watched.ts';
import { draftSchema, draftVersionSchema, type Draft } from './works.ts';

type Writing = IDBPTransaction<Stores, StoreName[], 'readwrite'>;

/** What is to be written of a store, and what gives way to it. */
export interface Plan {
	readonly put: readonly unknown[];
	readonly added: number;
	readonly lost: readonly Quarantined[];
}

/** Records of a store that come, by key. */
interface Coming {
	readonly store: Travelling;
	readonly there: ReadonlyMap<string, unknown>;
	readonly now: number;
}

/** Merges store by store, works before their earlier states, and tells how far it is. */
export class Merging {
	readonly #watched: Watched;
	readonly #size: number;
	/** Works that gave way to a later one: they are kept among its earlier states. */
	readonly #gaveWay: Draft[] = [];
	#done = 0;

	constructor(watched: Watched, size: number) {
		this.#watched = watched;
		this.#size = size;
	}

	/** What becomes of a store. */
	async planFor(transaction: Writing, { store, there, now }: Coming): Promise<Plan> {
		if (store === 'versions') return this.#planForVersions(transaction, { store, there, now });
		const fresh = new Map(there);
		const [put, lost] = [new Array<unknown>(), new Array<Quarantined>()];
		for await (const { values } of pagesOf(transaction, store)) {
			for (const mine of values) {
				const key = keyIn(store, mine);
				if (key === undefined || !fresh.has(key)) continue;
				const met = meeting(store, mine, fresh.get(key));
				fresh.delete(key);
				if (met.put) put.push(met.value);
				const work = store === 'drafts' ? readRecord(draftSchema, met.lost) : undefined;
				if (work) this.#gaveWay.push(work);
				else if (met.lost !== undefined) lost.push(asideOf({ store, value: met.lost, why: met.why, now }));
			}
			this.#went(values.length);
		}
		return { put: [...put, ...fresh.values()], added: fresh.size, lost };
	}

	/** Writes what was planned. */
	async write(transaction: Writing, store: Travelling, values: readonly unknown[]): Promise<void> {
		const to = transaction.objectStore(store);
		for (let from = 0; from < values.length; from += SLICE) {
			const slice = values.slice(from, from + SLICE);
			await requests(slice.map((value) => () => to.put(value)));
			this.#went(slice.length);
		}
	}

	async #planForVersions(transaction: Writing, { store, there, now }: Coming): Promise<Plan> {
		const coming = [...there.values()].map((value) => z.parse(draftVersionSchema, value));
		const works = new Set([...coming.map(({ work }) => work), ...this.#gaveWay.map(({ id }) => id)]);
		const [states, damaged] = [new EarlierStates(coming), new Map<string, unknown>()];
		for await (const { values } of pagesOf(transaction, store)) {
			for (const mine of values) {
				const work = textIn(mine, 'work');
				if (work === undefined || !works.has(work)) continue;
				const [known, key] = [readRecord(draftVersionSchema, mine), keyIn(store, mine)];
				if (known) states.add(known);
				else if (key !== undefined && there.has(key)) damaged.set(key, mine);
				else states.take(work, numberIn(mine, 'number') ?? 0);
			}
			this.#went(values.length);
		}
		const put = [
			...coming.map((version) => states.bring(version)),
			...this.#gaveWay.map((draft) => states.keep(draft))
		].filter((version) => version !== undefined);
		const over = put.filter((version) => damaged.has(keyIn(store, version) ?? ''));
		const lost = over.map((version) => damaged.get(keyIn(store, version) ?? ''));
		const aside = lost.map((value) => asideOf({ store, value, why: 'record-unreadable', now }));
		return { put, added: put.length - over.length, lost: aside };
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
