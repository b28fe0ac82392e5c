import { SvelteSet } from 'svelte/reactivity';

/** How long nothing is typed before the work is done, in milliseconds: longer than between two letters of a word. */
const REST = 250;
/** The longest that work waits where typing goes on, in milliseconds, unless told otherwise: what would be lost if the browser were killed. */
const LONGEST = 1000;

const waiting = new SvelteSet<AfterTyping>();

/** Whether something was typed of which nobody but its field knows yet. */
export function isTyping(): boolean {
	return waiting.size > 0;
}

/** Does at once all that waits for typing to rest, as where what was typed is saved or the page is left. */
export function typingDone(): void {
	for (const each of [...waiting]) each.now();
}

/**
 * Work that must not hold up the picture of what is typed: it is done once typing rests, and at the latest after a second, or `longest`
 * milliseconds. Of several pieces that wait, the last alone is done.
 */
export class AfterTyping {
	#work: (() => void) | undefined;
	#rest: ReturnType<typeof setTimeout> | undefined;
	#longest: ReturnType<typeof setTimeout> | undefined;

	/** Has `work` done once nothing more was typed for a moment. */
	later(work: () => void, longest = LONGEST): void {
		if (!this.#work) this.#longest = setTimeout(() => this.now(), longest);
		this.#work = work;
		waiting.add(this);
		clearTimeout(this.#rest);
		this.#rest = setTimeout(() => this.now(), REST);
	}

	/** Does at once what waits, as where it is asked for or the field is left. */
	now(): void {
		const work = this.#work;
		this.#work = undefined;
		waiting.delete(this);
		clearTimeout(this.#rest);
		clearTimeout(this.#longest);
		work?.();
	}
}
