import type { Wait } from '#lib/features/studio/autosave.ts';

/** Waits by the clock of the browser. */
export const waiting: Wait = (milliseconds, call) => {
	const timer = setTimeout(call, milliseconds);
	return () => clearTimeout(timer);
};
