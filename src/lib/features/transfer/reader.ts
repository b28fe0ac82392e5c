import { trustedAddress } from '#lib/ui/trusted-address.ts';
import type { Arrival } from './arrival.ts';
import { read, type Asked } from './reading.ts';
import workerUrl from './open-worker.ts?worker&url';

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
		const worker = new Worker(trustedAddress('dalil-open', workerUrl), { type: 'module', name: 'open' });
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
