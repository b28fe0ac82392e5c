import { canonicalJson } from '#lib/bank/canonical.ts';
import { byStamp, type Stamp } from './record.ts';

/** A record with an id and a stamp of its own: an attempt or an event. */
export interface Recorded extends Stamp {
	readonly id: string;
}

/**
 * Two collections of records as one, each id once, by (at, device, number): whatever is merged with whatever, in
 * whatever order and however often, the union is the same. Where two records of one id differ, which no device makes, the
 * one whose canonical JSON comes first stands. Records are given back as they are.
 */
export function union<R extends Recorded>(a: Iterable<R>, b: Iterable<R>): readonly R[] {
	const byId = new Map<string, R>();
	for (const records of [a, b]) {
		for (const record of records) {
			const known = byId.get(record.id);
			byId.set(record.id, known ? chosen(known, record) : record);
		}
	}
	return [...byId.values()].sort((one, other) => byStamp(one, other) || (one.id < other.id ? -1 : 1));
}

function chosen<R>(one: R, other: R): R {
	return one === other || canonicalJson(one) <= canonicalJson(other) ? one : other;
}
