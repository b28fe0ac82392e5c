import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';

/** What is known of what is on the device: all of it, on its way, or not to be had there. */
export type SaveState = 'saved' | 'saving' | 'not-saved';

/** What saving is told to: whether it was done, refused since someone else wrote in between, or failed. */
export type Outcome = Result<'saved' | 'refused', Issue>;

/** Waits, then calls; gives what takes the waiting back. */
export type Wait = (milliseconds: number, call: () => void) => () => void;

/** The longest that a change waits before it is written, in milliseconds; what is typed rests before it is a change. */
export const DEBOUNCE = 100;

interface Dependencies<W> {
	readonly save: (work: W) => Promise<Outcome>;
	readonly wait: Wait;
	/** Told whenever the state changes, with the issue where saving failed. */
	readonly tell: (state: SaveState, issue?: Issue) => void;
}

/** Writes what changes a moment later, one write at a time, always the newest state. */
export class Autosave<W> {
	readonly #dependencies: Dependencies<W>;
	#waiting: { readonly work: W } | undefined;
	#cancel: (() => void) | undefined;
	#writing: Promise<void> | undefined;
	#held = false;

	constructor(dependencies: Dependencies<W>) {
		this.#dependencies = dependencies;
	}

	/** Whether something is not on the device yet. */
	get pending(): boolean {
		return this.#waiting !== undefined || this.#writing !== undefined;
	}

	/** The work changed: it is written at most `DEBOUNCE` later. */
	changed(work: W): void {
		this.#waiting = { work };
		if (this.#held) return;
		this.#dependencies.tell('saving');
		this.#cancel ??= this.#dependencies.wait(DEBOUNCE, () => void this.flush());
	}

	/** Writes at once what waits. Settles when all is written or refused; never rejects. */
	async flush(): Promise<void> {
		this.#cancel?.();
		this.#cancel = undefined;
		while (this.#writing) await this.#writing;
		if (!this.#waiting || this.#held) return;
		this.#writing = this.#write(this.#waiting.work);
		await this.#writing;
	}

	/** Writes nothing more until `resume`: someone else's state stands on the device. */
	hold(): void {
		this.#held = true;
		this.#cancel?.();
		this.#cancel = undefined;
	}

	/** Goes on after `hold`, with this work to be written, or with nothing. */
	async resume(work?: W): Promise<void> {
		this.#held = false;
		this.#waiting = work === undefined ? undefined : { work };
		if (this.#waiting) this.#dependencies.tell('saving');
		else this.#dependencies.tell('saved');
		await this.flush();
	}

	/** What came in while something else was written; its own writing is on its way. */
	#next(): { readonly work: W } | undefined {
		return this.#waiting;
	}

	async #write(work: W): Promise<void> {
		const { save, tell } = this.#dependencies;
		this.#waiting = undefined;
		const outcome = await save(work);
		this.#writing = undefined;
		const newer = this.#next();
		if (outcome.ok && outcome.value === 'saved') {
			if (!newer) tell('saved');
			return;
		}
		// Kept for the next try.
		this.#waiting = newer ?? { work };
		if (outcome.ok) this.hold();
		tell('not-saved', outcome.ok ? undefined : outcome.error);
	}
}
