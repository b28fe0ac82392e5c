/** Long work that is watched. */
export interface Watched {
	/** Once it is aborted, the work stops where it stands, and all is as it was before. */
	readonly signal?: AbortSignal | undefined;
	/** Told how much is done, from 0 to 1. Work that failed and is done once more begins at 0 again. */
	readonly progress?: ((share: number) => void) | undefined;
}

/** What work that was stopped is left by; `work-stopped` as an issue. */
export class Stopped extends Error {
	override readonly name = 'Stopped';
}

/** Tells how much of the work is done. Throws `Stopped` where it is to stop. */
export function went({ signal, progress }: Watched, done: number, of: number): void {
	stopWhere({ signal });
	progress?.(of > 0 ? Math.min(1, done / of) : 1);
	stopWhere({ signal });
}

/** Throws `Stopped` where the work is to stop. */
export function stopWhere({ signal }: Watched): void {
	if (signal?.aborted) throw new Stopped();
}

/**
 * Gives the page its turn. By a message, since browsers let timers of a hidden page wait for a second and more. Not inside a
 * transaction, which would end meanwhile.
 */
export function pause(): Promise<void> {
	return new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => {
			port1.close();
			resolve();
		};
		port2.postMessage(undefined);
	});
}

/** The watch over a part of the work, by the share at which it begins and the one at which it ends. */
export function partOf({ signal, progress }: Watched, from: number, to: number): Watched {
	return { signal, progress: progress && ((share) => progress(from + share * (to - from))) };
}

/** How many values are dealt with before the page has its turn. */
export const SLICE = 500;

/**
 * Does something with each of many values, in slices between which the page can draw and hear the person. Not inside a
 * transaction, which would end meanwhile.
 */
export async function eachInSlices<T>(
	values: readonly T[],
	watched: Watched,
	work: (value: T) => void
): Promise<void> {
	for (let from = 0; from < values.length; from += SLICE) {
		went(watched, from, values.length);
		values.slice(from, from + SLICE).forEach(work);
		await pause();
	}
	went(watched, 1, 1);
}
