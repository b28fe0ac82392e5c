import { dateOf, dayOf } from '#lib/study/day.ts';
import { deviceClock } from './device-clock.ts';

/** The date that this device's calendar shows at a moment, as names of files have it: `2026-11-23`. */
export function dateIn(at: number): string {
	return dateOf(dayOf({ at, offset: deviceClock.offset(at) }));
}

/** What the name of a JSON file ends with, packed or not. */
export function endingOf({ type }: Blob): string {
	return type === 'application/gzip' ? '.json.gz' : '.json';
}
