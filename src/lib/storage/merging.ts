import * as z from 'zod/mini';
import { canonicalJson } from '#lib/bank/canonical.ts';
import { sessionSchema, type Session } from '#lib/study/session-record.ts';
import { mergedLearner } from './learner-merge.ts';
import { learnerSchema } from './learner.ts';
import type { Travelling } from './travelling.ts';
import { draftSchema, installedSchema } from './works.ts';

/** What becomes of two records of one key. */
export interface Merged {
	/** What stands from now on. */
	readonly value: unknown;
	/** What gave way and would else be lost. */
	readonly lost?: unknown;
}

/**
 * Two readable records of one key as one. Records that never change keep the one that is here. Learners merge by field.
 * Of sessions the one that is further stands, of added packs the newer revision, of drafts the later; the work of the other
 * is given back. Versions are no matter of their key: see `EarlierStates`.
 */
export function merged(store: Travelling, here: unknown, there: unknown): Merged {
	if (canonicalJson(here) === canonicalJson(there)) return { value: here };
	switch (store) {
		case 'learners':
			return { value: mergedLearner(z.parse(learnerSchema, here), z.parse(learnerSchema, there)) };
		case 'sessions':
			return { value: higher(here, there, (record) => progressOf(z.parse(sessionSchema, record))) };
		case 'installed':
			return { value: higher(here, there, revisionOf) };
		case 'drafts':
			return drafts(here, there);
		default:
			return { value: here, lost: there };
	}
}

function drafts(here: unknown, there: unknown): Merged {
	const value = higher(here, there, (record) => [z.parse(draftSchema, record).updatedAt]);
	const [kept, lost] = [value, value === here ? there : here].map((record) => z.parse(draftSchema, record));
	return canonicalJson(kept?.work) === canonicalJson(lost?.work) ? { value } : { value, lost };
}

/** The record whose rank is higher; of equal ranks, the one whose canonical JSON sorts last. */
function higher(a: unknown, b: unknown, rank: (record: unknown) => readonly number[]): unknown {
	const ranks = [rank(a), rank(b)] as const;
	const index = ranks[0].findIndex((part, at) => part !== ranks[1][at]);
	if (index >= 0) return (ranks[0][index] ?? 0) > (ranks[1][index] ?? 0) ? a : b;
	return canonicalJson(a) >= canonicalJson(b) ? a : b;
}

function progressOf({ state, items, position }: Session): readonly number[] {
	const answered = items.filter((item) => item.attempt !== undefined).length;
	return [['open', 'left', 'finished'].indexOf(state), answered, position];
}

function revisionOf(record: unknown): readonly number[] {
	const { revision, addedAt } = z.parse(installedSchema, record);
	return [revision, addedAt];
}
