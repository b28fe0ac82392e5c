const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** When something happened, and how many minutes local time was then ahead of UTC. */
export interface LocalMoment {
	/** UTC milliseconds. */
	readonly at: number;
	readonly offset: number;
}

/** The local day of a moment: whole days from 1970-01-01 to the date that the learner's own calendar showed. */
export function dayOf({ at, offset }: LocalMoment): number {
	return Math.floor((at + offset * MINUTE) / DAY);
}

/** The date of a local day as ISO 8601 writes it: `2026-11-23`. */
export function dateOf(day: number): string {
	return new Date(day * DAY).toISOString().slice(0, 10);
}
