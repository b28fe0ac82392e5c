/** How long nothing is typed before the work is done, in milliseconds: longer than between two letters of a word. */
const REST = 250;
/** The longest that work waits where typing goes on, in milliseconds: what would be lost if the browser were killed. */
const LONGEST = 1000;

const leavings = ['pagehide', 'visibilitychange'] as const;

let waiting = $state(0);

/** Whether something was typed of which nobody but its field knows yet. */
export function isTyping(): boolean {
	return waiting > 0;
}

/**
 * Work that must not hold up the picture of what is typed: it is done once typing rests, at the latest after a second, and at once where the
 * page is left or hidden. Of several pieces that wait, the last alone is done.
 */
export class AfterTyping {
	#work: (() => void) | undefined;
	#rest: ReturnType<typeof setTimeout> | undefined;
	#longest: ReturnType<typeof setTimeout> | undefined;

	/** Has `work` done once nothing more was typed for a moment. */
	later(work: () => void): void {
		if (!this.#work) this.#begin();
		this.#work = work;
		clearTimeout(this.#rest);
		this.#rest = setTimeout(this.now, REST);
	}

	/** Does at once what waits, as where it is asked for or the field is left. */
	readonly now = (): void => {
		const work = this.#work;
		if (!work) return;
		this.#work = undefined;
		waiting -= 1;
		clearTimeout(this.#rest);
		clearTimeout(this.#longest);
		for (const leaving of leavings) removeEventListener(leaving, this.now, true);
		work();
	};

	#begin(): void {
		waiting += 1;
		this.#longest = setTimeout(this.now, LONGEST);
		// Before anyone else who hears of it, as whoever saves what the work changes.
		for (const leaving of leavings) addEventListener(leaving, this.now, true);
	}
}
