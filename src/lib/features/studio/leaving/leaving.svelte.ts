import { typingDone } from '#lib/ui/after-typing.svelte.ts';
import type { WorkState } from '#lib/features/studio/work.svelte.ts';

/** Asked before the page turns to another address of the site: whether it is to stay. `go` turns to it after all. */
export type LeaveCheck = (to: URL, go: () => void) => boolean;

/** Keeps a work that is not on the device from being left by a link unnoticed. */
export class Leaving {
	readonly #work: Pick<WorkState, 'saved' | 'flush'>;
	readonly #stays: (to: URL) => boolean;
	#free = false;
	/** Where the person was going; nothing while there is nothing to ask. */
	asked = $state.raw<{ readonly go: () => void }>();

	/** `stays` tells whether an address is still in the work. */
	constructor(work: Pick<WorkState, 'saved' | 'flush'>, stays: (to: URL) => boolean) {
		this.#work = work;
		this.#stays = stays;
	}

	/** Holds the person where something is not saved; lets go by itself where it then is. */
	readonly check: LeaveCheck = (to, go) => {
		// Letters of which only their field knows are a change, too: going back by a gesture leaves no field first.
		typingDone();
		if (this.#free || this.#work.saved === 'saved' || this.#stays(to)) return false;
		void this.#try(go);
		return true;
	};

	/** Leaves, saved or not. */
	leave(): void {
		const go = this.asked?.go;
		this.asked = undefined;
		this.#free = true;
		go?.();
	}

	/** Stays. */
	stay(): void {
		this.asked = undefined;
	}

	async #try(go: () => void): Promise<void> {
		await this.#work.flush();
		this.asked = { go };
		if (this.#work.saved === 'saved') this.leave();
	}
}
