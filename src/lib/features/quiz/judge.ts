import type { Judging } from './standing.ts';

/** Judging, fetched when it is first needed. */
export class Judge {
	#judging: Judging | undefined;

	/** `judging` is there from the start where a session is taken up that was answered in. */
	constructor(judging: Judging | undefined) {
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

	/** Fetches it where it is not there yet; `undefined` where it cannot be had. */
	async ready(): Promise<Judging | undefined> {
		this.#judging ??= await import('./judging.ts').catch(() => undefined);
		return this.#judging;
	}
}
