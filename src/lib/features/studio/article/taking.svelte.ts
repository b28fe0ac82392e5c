import type { Desk } from '#lib/features/studio/desk.ts';
import type { Steps, Taken } from '#lib/features/studio/take-text.ts';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import type { Progress } from '#lib/bank/lint/linter.ts';

/** So many milliseconds of work are done between two pauses: half of what a frame may take on a slow device. */
const AT_ONCE = 8;

interface Dependencies {
	/** Milliseconds, from any moment on. */
	readonly now: () => number;
	/** Lets keys, taps and frames be handled. */
	readonly pause: () => Promise<void>;
}

/** Takes a text into a work, a little at a time: the page can be used meanwhile, and the taking be ended. */
export class TextTaking {
	readonly #dependencies: Dependencies;
	#ended = false;
	/** How many questions of all have their quotes anchored; nothing where nothing is under way, or all of it was done at once. */
	progress = $state.raw<Progress>();

	constructor(dependencies: Dependencies) {
		this.#dependencies = dependencies;
	}

	/** What became of the text; nothing where it was ended. Begins anew where the desk is another by then. */
	async take(desk: () => Desk, steps: (desk: Desk) => Steps): Promise<Result<Taken, Issue[]> | undefined> {
		this.#ended = false;
		for (;;) {
			const from = desk();
			const taken = await this.#run(steps(from), from.work.questions.length);
			this.progress = undefined;
			if (!taken || desk() === from) return taken;
		}
	}

	/** Ends what is under way; nothing is changed. */
	end(): void {
		this.#ended = true;
	}

	async #run(steps: Steps, total: number): Promise<Result<Taken, Issue[]> | undefined> {
		const { now, pause } = this.#dependencies;
		let rested = now();
		for (;;) {
			const step = steps.next();
			if (step.done) return step.value;
			if (now() - rested < AT_ONCE) continue;
			this.progress = { done: step.value, total };
			await pause();
			if (this.#ended) return undefined;
			rested = now();
		}
	}
}

/** One by the clock of the browser. */
export function textTaking(): TextTaking {
	return new TextTaking({
		now: () => performance.now(),
		pause: () => new Promise((resolve) => setTimeout(resolve))
	});
}
