/** Objects as they are sent to a worker: `order` has the number of each, `fresh` those that were not sent before. */
export interface Sent<T> {
	readonly order: number[];
	readonly fresh: [number, T][];
}

/** Sends a list again and again, each object of it once: one that changed has to be another object. */
export class Sending<T extends object> {
	readonly #numbers = new WeakMap<T, number>();
	/** The numbers of the objects that the other side has. */
	#there: ReadonlySet<number> = new Set();
	#last = 0;

	/** What to send for the list as it is now; all of it has to arrive. */
	of(objects: readonly T[]): Sent<T> {
		const fresh: [number, T][] = [];
		const order = objects.map((object) => {
			const number = this.#numbers.get(object) ?? ++this.#last;
			this.#numbers.set(object, number);
			if (!this.#there.has(number)) fresh.push([number, object]);
			return number;
		});
		this.#there = new Set(order);
		return { order, fresh };
	}
}

/** The other side: has the list as it was sent last. What is in it no more is let go. */
export class Receiving<R> {
	#received = new Map<number, R>();

	/** The list; `read` is called once for each object that is new. */
	take<T>({ order, fresh }: Sent<T>, read: (sent: T) => R): R[] {
		const arrived = new Map(fresh);
		const list = order.flatMap((number): [number, R][] => {
			const known = this.#received.get(number);
			if (known !== undefined) return [[number, known]];
			const sent = arrived.get(number);
			return sent === undefined ? [] : [[number, read(sent)]];
		});
		this.#received = new Map(list);
		return list.map(([, received]) => received);
	}
}
