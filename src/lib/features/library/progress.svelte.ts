import { readProgress, type ProgressByPack, type Source } from './progress.ts';

const nothing: ProgressByPack = new Map();

/** A learner's progress in each article, by the uid of its pack; read from what is kept beside the attempts. */
export class Progress {
	readonly #storage: () => Promise<Source>;
	readonly #now: () => number;
	byPack: ProgressByPack = $state.raw(nothing);
	failed = $state(false);
	/** Whether it was read once, or could not be. */
	known = $state(false);

	constructor(storage: () => Promise<Source>, now: () => number) {
		this.#storage = storage;
		this.#now = now;
	}

	/** Reads the progress; where the store cannot be opened, says so in `failed` and leaves the rest to work. */
	async load(): Promise<void> {
		const read = await this.#read().catch(() => undefined);
		this.failed = read === undefined;
		this.byPack = read ?? nothing;
		this.known = true;
	}

	async #read(): Promise<ProgressByPack | undefined> {
		return readProgress(await this.#storage(), this.#now());
	}
}
