import type { Locks } from './ownership.ts';

type Held = { readonly steal: () => void };
type Callback = (lock: Lock | null) => unknown;

/** Web Locks of one browser for tests: exclusive locks with `ifAvailable` and `steal`. */
export class FakeLocks implements Locks {
	readonly #held = new Map<string, Held>();

	async request(name: string, ...given: unknown[]): Promise<never> {
		const callback = given.at(-1);
		const options = given.length > 1 ? given[0] : {};
		if (typeof callback !== 'function') throw new TypeError('no callback');
		return this.#grant(name, optionsOf(options), (lock) => callback(lock));
	}

	async #grant(name: string, { steal }: { steal: boolean }, callback: Callback): Promise<never> {
		const before = this.#held.get(name);
		// At the edge of the platform's own generic signature, whose result depends on the callback.
		if (before && !steal) return (await callback(null)) as never;
		before?.steal();
		return new Promise((resolve, reject) => {
			const held = { steal: () => reject(new DOMException('stolen', 'AbortError')) };
			this.#held.set(name, held);
			const end = (value: unknown) => {
				if (this.#held.get(name) === held) this.#held.delete(name);
				resolve(value as never);
			};
			Promise.resolve(callback({ name, mode: 'exclusive' })).then(end, reject);
		});
	}
}

function optionsOf(given: unknown): { steal: boolean } {
	return { steal: typeof given === 'object' && given !== null && 'steal' in given && given.steal === true };
}
