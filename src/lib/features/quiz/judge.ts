import type { Judging } from './standing.ts';

/** Judging, fetched when it is first needed. */
export class Judge {
	readonly #fetch: () => Promise<Judging>;
	#fetching: Promise<Judging | undefined> | undefined;
	#judging: Judging | undefined;

	/** `judging` is there from the start where a session is taken up. */
	constructor(fetch: () => Promise<Judging>, judging: Judging | undefined) {
		this.#fetch = fetch;
		this.#judging = judging;
	}

	/** What there is of it now. */
	get now(): Judging | undefined {
		return this.#judging;
	}

	/** Judging, for work that comes after `ready` gave it; throws before. */
	get judging(): Judging {
		if (!this.#judging) throw new Error('something is to be judged before judging was fetched');
		return this.#judging;
	}

	/** Fetches it where it is neither there nor on its way; `undefined` where it cannot be had, so that it may be tried again. */
	async ready(): Promise<Judging | undefined> {
		if (this.#judging) return this.#judging;
		this.#fetching ??= this.#fetch().catch(() => undefined);
		this.#judging = await this.#fetching;
		this.#fetching = undefined;
		return this.#judging;
	}
}
