import type { Choice } from '#lib/interchange/compare.ts';
import { fail } from '#lib/result.ts';
import { issueOf } from '#lib/storage/failure.ts';
import { Storage } from '#lib/storage/storage.ts';
import { read, type Asked } from './reading.ts';
import { sitePacks, type SiteShelf } from './site-packs.ts';
import { weighed, type Scales, type Told } from './weighing.ts';

/** What a page asks of the worker that opens things. */
export type Request =
	| { readonly ask: 'read'; readonly asked: Asked; readonly shelf: SiteShelf }
	| { readonly ask: 'take'; readonly offer: number; readonly choice: Choice }
	| { readonly ask: 'undo'; readonly done: number };

/** Reads and weighs one arrival, and adds what is chosen of it, from a connection of its own to the store. */
export class Answering {
	readonly #get: typeof fetch;
	#scales: Scales | undefined;

	constructor(get: typeof fetch) {
		this.#get = get;
	}

	/** What was read is told, what was added, or that it was taken back; rejects as these do. Fails where nothing was read here. */
	async answer(request: Request): Promise<unknown> {
		if (request.ask === 'read') return this.#read(request);
		if (!this.#scales) return fail(issueOf('storage-failed'));
		return request.ask === 'take'
			? this.#scales.take(request.offer, request.choice)
			: this.#scales.undo(request.done);
	}

	/** What came in, weighed; nothing where an address brings nothing. */
	async #read({ asked, shelf }: Extract<Request, { ask: 'read' }>): Promise<Told | undefined> {
		const arrived = await read(asked, this.#get);
		if (!arrived) return undefined;
		const site = sitePacks(shelf, this.#get);
		const world = { storage: new Storage(), site, now: () => Date.now() };
		const { told, scales } = await weighed(arrived, world);
		this.#scales = scales;
		return told;
	}
}
