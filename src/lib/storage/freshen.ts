import { isFromTheFuture } from '#lib/study/record.ts';
import { summarySchema } from '#lib/study/summary.ts';
import { tallySchema } from '#lib/study/tally.ts';
import { eventsIn, foldAnew, type Deriving, type Pair } from './derive.ts';
import { readRecord } from './reading.ts';

/** What is kept of whose records at which pack. */
interface Kept {
	readonly pair: Pair;
	readonly tally?: unknown;
	readonly summary?: unknown;
}

/** A transaction that holds at least tallies and summaries. */
interface Reading {
	objectStore(name: 'tallies' | 'summaries'): {
		getAllKeys(range: IDBKeyRange | null): Promise<[learner: string, uid: string][]>;
		getAll(range: IDBKeyRange | null): Promise<unknown[]>;
	};
}

/** What a tally and a summary of one pair are to each other. */
export type Standing =
	/** The summary holds what the tally counts. */
	| 'fresh'
	/**
	 * There is none, or it holds less: an attempt came that is not after the others, or was left out as dated ahead; or it
	 * holds one that is dated ahead, since the clock was wrong when it was made.
	 */
	| 'stale'
	/** One of them cannot be read, or the tally is missing. */
	| 'damaged';

/** How what is kept of one pair stands at `now`. */
export function standingOf({ tally, summary }: Pick<Kept, 'tally' | 'summary'>, now: number): Standing {
	const counted = readRecord(tallySchema, tally);
	const summed = readRecord(summarySchema, summary);
	if (!counted || (summary !== undefined && !summed)) return 'damaged';
	const isTrusted = summed !== undefined && !isFromTheFuture(summed.upTo.at, now);
	return isTrusted && summed.attempts === counted.attempts ? 'fresh' : 'stale';
}

const fields = [['tally', 'tallies'] as const, ['summary', 'summaries'] as const];

/** What is kept of a learner, by the uid of the pack; of all learners where none is named. */
export async function keptIn(transaction: Reading, learner?: string): Promise<readonly Kept[]> {
	const range = learner === undefined ? null : IDBKeyRange.bound([learner], [learner, []]);
	const kept = new Map<string, Kept>();
	for (const [field, name] of fields) {
		const store = transaction.objectStore(name);
		const keys = await store.getAllKeys(range);
		const values: readonly unknown[] = await store.getAll(range);
		for (const [index, [owner, uid]] of keys.entries()) {
			const key = `${owner} ${uid}`;
			const before = kept.get(key) ?? { pair: { learner: owner, uid } };
			kept.set(key, { ...before, [field]: values[index] });
		}
	}
	return [...kept.values()];
}

/** Makes anew what is derived of the pairs given, leaving out of summaries what is dated after `now` (`summariesOf`). */
export async function freshen(transaction: Deriving, pairs: readonly Pair[], now: number): Promise<void> {
	if (pairs.length === 0) return;
	const events = await eventsIn(transaction);
	for (const pair of pairs) await foldAnew(transaction, { pair, events, now });
}
