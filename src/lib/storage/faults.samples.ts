import { vi } from 'vitest';

/** What goes wrong at one step of the store's work. */
export type Fault = 'quota' | 'abort' | 'close' | 'kill';
export const faults: readonly Fault[] = ['quota', 'abort', 'close', 'kill'];

/** Names of what counts as a step: each request that reads or writes, and each change of the schema. */
const onStores = ['get', 'getAll', 'getAllKeys', 'put', 'add', 'delete', 'clear', 'createIndex'] as const;

/**
 * Makes the store of the tests fail at one step: the request is refused for want of room, the transaction aborts, the
 * connection closes, or the process is killed: what is not complete is taken back and nothing more is done.
 */
export class FaultyStore {
	readonly #at: number;
	readonly #fault: Fault;
	readonly #open = new Set<IDBTransaction>();
	#steps = 0;
	/** Whether the process was killed: whatever its code believes from then on, nobody is told. */
	killed = false;
	/** Whether the fault came about. */
	happened = false;

	constructor(at: number, fault: Fault) {
		this.#at = at;
		this.#fault = fault;
	}

	/** Does the work with the fault in it; the store is sound again afterwards. Gives `undefined` where the process was killed. */
	async during<T>(work: () => Promise<T>): Promise<T | undefined> {
		this.#watchTransactions();
		for (const name of onStores) this.#watch(IDBObjectStore.prototype, name);
		this.#watch(IDBDatabase.prototype, 'createObjectStore');
		try {
			const value = await work();
			return this.killed ? undefined : value;
		} finally {
			vi.restoreAllMocks();
		}
	}

	#watchTransactions(): void {
		const [open, dead] = [this.#open, () => this.killed];
		const [real, realOpen] = [IDBDatabase.prototype.transaction, IDBFactory.prototype.open];
		vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function (this: IDBFactory, ...given) {
			if (dead()) throw gone();
			return realOpen.apply(this, given);
		});
		vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...given) {
			// The tests' store makes the transaction of an upgrade by the same call.
			if (dead() && given[1] !== ('versionchange' as string)) throw gone();
			const transaction = real.apply(this, given);
			open.add(transaction);
			transaction.addEventListener('complete', () => open.delete(transaction));
			return transaction;
		});
	}

	#watch(prototype: object, name: string): void {
		const real: unknown = Reflect.get(prototype, name);
		if (typeof real !== 'function') throw new Error(`the store has no ${name}`);
		const step = (target: object) => this.#step(target);
		// The spied methods have different signatures; each is called as it was.
		vi.spyOn(prototype as Record<string, () => unknown>, name).mockImplementation(function (
			this: object,
			...given: unknown[]
		) {
			step(this);
			return Reflect.apply(real, this, given);
		} as () => unknown);
	}

	#step(target: object): void {
		if (this.killed) throw gone();
		if (this.#steps++ !== this.#at) return;
		this.happened = true;
		if (this.#fault === 'quota') throw new DOMException('no room', 'QuotaExceededError');
		if (this.#fault === 'kill') return this.#kill(target);
		const transaction = target instanceof IDBObjectStore ? target.transaction : undefined;
		if (this.#fault === 'abort') transaction?.abort();
		if (this.#fault === 'close') (target instanceof IDBDatabase ? target : transaction?.db)?.close();
	}

	#kill(target: object): never {
		this.killed = true;
		if (target instanceof IDBObjectStore) this.#open.add(target.transaction);
		for (const transaction of this.#open) {
			try {
				transaction.abort();
			} catch {
				// It was complete: what it wrote is on the disk.
			}
		}
		throw gone();
	}
}

function gone(): DOMException {
	return new DOMException('the process is gone', 'AbortError');
}

/** A source of whole numbers below a bound: the same for the same seed (mulberry32). */
export function seeded(seed: number): (below: number) => number {
	let state = seed >>> 0;
	return (below) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}
