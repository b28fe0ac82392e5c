/** The longest that work waits where nothing is painted, as in a page that is hidden, in milliseconds. */
const LONGEST = 100;

/**
 * Work that must not hold up the picture of what was just typed: it is done after the next frame was painted, or at the latest after a tenth
 * of a second. Of several pieces that wait, the last alone is done.
 */
export class AfterPaint {
	#work: (() => void) | undefined;

	/** Has `work` done after the next frame. */
	later(work: () => void): void {
		const waiting = this.#work !== undefined;
		this.#work = work;
		if (!waiting) this.#begin();
	}

	/** Does at once what waits, as where it is asked for or the field is left. */
	now(): void {
		const work = this.#work;
		this.#work = undefined;
		work?.();
	}

	#begin(): void {
		// A frame's callbacks run before it is painted: a task of its own comes after.
		requestAnimationFrame(() => setTimeout(() => this.now()));
		setTimeout(() => this.now(), LONGEST);
	}
}
