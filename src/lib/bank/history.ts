/** One state of what is edited, as it can be gone back to. */
interface Step<T> {
	readonly state: T;
	/** What the change that led here was to: changes to one thing, one right after the other, are undone together. */
	readonly group: string | undefined;
	/** UTC ms of the last change in it. */
	readonly at: number;
}

/** What was edited, what it was before, and what was undone; never changed, so that a screen can hold it as its state. */
export interface History<T> {
	readonly past: readonly Step<T>[];
	readonly present: Step<T>;
	readonly future: readonly Step<T>[];
}

/** Changes to one thing within so many milliseconds of each other are one step: typing a word or two. */
const together = 1500;
/** Steps that can be undone; older ones are let go. */
export const mostSteps = 200;

/** A history that begins with `state`. */
export function beginHistory<T>(state: T): History<T> {
	return { past: [], present: { state, group: undefined, at: 0 }, future: [] };
}

/** A change: what it was to (a path or field; nothing for a step of its own) and when, in UTC ms. */
export interface Edit {
	readonly group?: string;
	readonly at: number;
}

/** The history once `state` came to be; what was undone is let go. A state that is the present one changes nothing. */
export function recorded<T>(history: History<T>, state: T, { group, at }: Edit): History<T> {
	const { past, present } = history;
	if (state === present.state) return history;
	const since = at - present.at;
	const goesOn = group !== undefined && group === present.group && since >= 0 && since <= together;
	return {
		past: goesOn ? past : [...past, present].slice(-mostSteps),
		present: { state, group, at },
		future: []
	};
}

/** The history one step back; the same where there is none. */
export function undone<T>(history: History<T>): History<T> {
	const last = history.past.at(-1);
	if (!last) return history;
	return {
		past: history.past.slice(0, -1),
		present: closed(last),
		future: [history.present, ...history.future]
	};
}

/** The history one step forward again; the same where nothing was undone. */
export function redone<T>(history: History<T>): History<T> {
	const [next, ...future] = history.future;
	return next ? { past: [...history.past, history.present], present: closed(next), future } : history;
}

/** A step that no later change is one with. */
function closed<T>(step: Step<T>): Step<T> {
	return { ...step, group: undefined };
}
