import * as z from 'zod/mini';

/** The id of a record, a pack, a learner or a device: a UUID in lower case. */
export const uuidSchema = z
	.string()
	.check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));

/** A SHA-256 in 64 hex digits: what names a question as shown, and the content of a pack. */
export const digestSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A moment: UTC milliseconds since 1970. */
export const momentSchema = z.int().check(z.minimum(0));

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

const DAY = 24 * 60 * 60 * 1000;

/** Whether a moment lies more than a day after `now`, so that it is flagged and not trusted (DESIGN P11). */
export function isFromTheFuture(at: number, now: number): boolean {
	return at > now + DAY;
}

/** Source of time, handed in. */
export interface Clock {
	/** UTC milliseconds. */
	now(): number;
	/** Minutes that local time is ahead of UTC at a moment. */
	offset(at: number): number;
}
