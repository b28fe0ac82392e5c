import type { Watched } from '#lib/storage/watched.ts';

/** Long work under way: how far it is, and what stops it. */
export class Working {
	#stop = new AbortController();
	/** How much of it is done, 0 to 1. */
	share = $state(0);

	/** What the work that begins now is watched by. */
	begin(): Watched {
		const stop = new AbortController();
		[this.#stop, this.share] = [stop, 0];
		return { signal: stop.signal, progress: (share) => this.#told(stop, share) };
	}

	/** Stops the work where it stands: all is as it was before. */
	stop(): void {
		this.#stop.abort();
	}

	#told(by: AbortController, share: number): void {
		// Work that gave way to other work has no say any more.
		if (by === this.#stop) this.share = share;
	}
}
