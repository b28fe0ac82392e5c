import type { Arrival } from './arrival.ts';
import { read, type Asked } from './reading.ts';
import workerUrl from './open-worker.ts?worker&url';

interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(url: string): string }
	): { createScriptURL(url: string): string };
}

let policy: { createScriptURL(url: string): string } | undefined;

/** The worker's address as a trusted one: the policy, which can be made once only, lets through this address and no other. */
function trusted(url: string): string {
	const types: TrustedTypes | undefined =
		'trustedTypes' in window ? (window.trustedTypes as TrustedTypes) : undefined; // not in TypeScript's DOM
	if (!types) return url;
	policy ??= types.createPolicy('dalil-open', {
		createScriptURL(asked) {
			if (asked !== workerUrl) throw new TypeError(`not the reading worker of this app: ${asked}`);
			return asked;
		}
	});
	return policy.createScriptURL(url);
}

/** Reads off the main thread, one thing at a time; on it where the browser refuses workers. */
export class Reader {
	#worker: Worker | undefined;
	#settle: ((arrived: Arrival | undefined) => void) | undefined;

	read(asked: Asked): Promise<Arrival | undefined> {
		this.stop();
		return new Promise((settle) => {
			this.#settle = settle;
			try {
				this.#begin(asked, settle);
			} catch {
				void read(asked, (...wanted) => fetch(...wanted)).then(settle);
			}
		});
	}

	/** Ends the reading that is under way: it gives nothing. */
	stop(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#settle?.(undefined);
		this.#settle = undefined;
	}

	#begin(asked: Asked, settle: (arrived: Arrival | undefined) => void): void {
		const worker = new Worker(trusted(workerUrl), { type: 'module', name: 'open' });
		this.#worker = worker;
		worker.addEventListener('message', ({ data }: MessageEvent<Arrival | undefined>) => {
			settle(data);
			worker.terminate();
		});
		// Where its code cannot be had, or it ran out of memory.
		worker.addEventListener('error', () => void read(asked, (...wanted) => fetch(...wanted)).then(settle), {
			once: true
		});
		worker.postMessage(asked);
	}
}
