import * as z from 'zod/mini';

/** The id of a record, a pack, a learner or a device: a UUID in lower case. */
export const uuidSchema = z
	.string()
	.check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));

/** A SHA-256 in 64 hex digits: what names a question as shown, and the content of a pack. */
export const digestSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

const DAY = 24 * 60 * 60 * 1000;

/** The last moment of a record: a day before the last that a date can name (ECMA-262), so that it can be told in every zone. */
export const LAST_MOMENT = 8_640_000_000_000_000 - DAY;

/** A moment: UTC milliseconds since 1970. */
export const momentSchema = z.int().check(z.minimum(0), z.maximum(LAST_MOMENT));

/** A length of time in milliseconds, never negative. */
export const lengthSchema = z.number().check(z.minimum(0));

/** What says when and where a record was made; records replay in the order of these three. */
export interface Stamp {
	/** UTC milliseconds. */
	readonly at: number;
	/** The id of the device. */
	readonly device: string;
	/** The running number of the device, from 1. */
	readonly number: number;
}

/** Compares two stamps by moment, then device, then running number: below 0 where `a` comes first. */
export function byStamp(a: Stamp, b: Stamp): number {
	if (a.at !== b.at) return a.at - b.at;
	if (a.device !== b.device) return a.device < b.device ? -1 : 1;
	return a.number - b.number;
}

/** Whether a moment lies more than a day after `now`, so that it is flagged and not trusted (DESIGN P11). */
export function isFromTheFuture(at: number, now: number): boolean {
	return at > now + DAY;
}

/** The moment of a change that must be later than the one before, whatever the clock says; no later than a record can have. */
export function changedAt(now: number, before: number): number {
	return Math.min(LAST_MOMENT, Math.max(now, before + 1));
}

/** Source of time, handed in. */
export interface Clock {
	/** UTC milliseconds. */
	now(): number;
	/** Minutes that local time is ahead of UTC at a moment. */
	offset(at: number): number;
}
