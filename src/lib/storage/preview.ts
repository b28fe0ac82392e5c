import * as z from 'zod/mini';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import { uuidSchema } from '#lib/study/record.ts';
import type { Backup } from './backup.ts';
import type { Database } from './database.ts';
import { textIn } from './fields.ts';
import { learnerSchema, type Learner } from './learner.ts';
import { mergedLearner } from './learner-merge.ts';
import { pagesOf, sizeOf } from './paging.ts';
import { setAsideIssue } from './sifting.ts';
import { keyIn, travellingStores, type Travelling } from './travelling.ts';
import { completed } from './transaction.ts';
import { went, type Watched } from './watched.ts';

/** How many records are where. */
export interface Sides {
	readonly here: number;
	readonly there: number;
	readonly both: number;
}

/** What restoring a backup would bring, found out without changing anything. */
export interface Preview {
	readonly madeAt: number;
	/** Records by store; `here`: on this device alone, `there`: in the file alone. */
	readonly stores: Readonly<Record<Travelling, Sides>>;
	/** Attempts by learner, in the order in which the learners were made; with the name that would stand. */
	readonly learners: readonly { readonly id: string; readonly name: string; readonly attempts: Sides }[];
	/** A warning for each record of the file that cannot be used and would be set aside. */
	readonly issues: readonly Issue[];
}

/** What restoring a backup would bring. Changes nothing. Never rejects. */
export function previewRestore(
	database: Database,
	backup: Backup,
	watched: Watched = {}
): Promise<Result<Preview, Issue>> {
	return database.use(async (connection) => {
		const transaction = connection.transaction([...travellingStores], 'readonly');
		return completed(transaction, async () => {
			const size = await sizeOf(transaction, travellingStores);
			const here = new Map<Travelling, ReadonlyMap<string, unknown>>();
			let read = 0;
			for (const store of travellingStores) {
				const known = new Map<string, unknown>();
				for await (const { values } of pagesOf(transaction, store)) {
					for (const value of values) {
						const key = keyIn(store, value);
						if (key !== undefined) known.set(key, value);
					}
					went(watched, (read += values.length), size);
				}
				here.set(store, known);
			}
			went(watched, 1, 1);
			return preview(here, backup);
		});
	});
}

type Records = ReadonlyMap<Travelling, ReadonlyMap<string, unknown>>;

function preview(here: Records, { madeAt, records, unusable }: Backup): Preview {
	const sides = (store: Travelling) => compared(here.get(store), records.get(store));
	return {
		madeAt,
		stores: {
			...{ learners: sides('learners'), events: sides('events'), attempts: sides('attempts') },
			...{ sessions: sides('sessions'), questions: sides('questions'), packs: sides('packs') },
			...{ installed: sides('installed'), drafts: sides('drafts'), versions: sides('versions') }
		},
		learners: learnersOf(here, records),
		issues: unusable.map(({ store, why }) => setAsideIssue(store, why))
	};
}

function learnersOf(here: Records, there: Records): Preview['learners'] {
	const known = new Map<string, Learner>();
	for (const value of [...valuesOf(here, 'learners'), ...valuesOf(there, 'learners')]) {
		const parsed = z.safeParse(learnerSchema, value);
		if (!parsed.success) continue;
		const before = known.get(parsed.data.id);
		known.set(parsed.data.id, before ? mergedLearner(before, parsed.data) : parsed.data);
	}
	const [mine, theirs] = [attemptsByLearner(here), attemptsByLearner(there)];
	const ids = new Set([...known.keys(), ...mine.keys(), ...theirs.keys()]);
	return [...ids]
		.sort(
			(a, b) =>
				(known.get(a)?.createdAt ?? Infinity) - (known.get(b)?.createdAt ?? Infinity) || (a < b ? -1 : 1)
		)
		.map((id) => ({
			id,
			name: known.get(id)?.name.value ?? '',
			attempts: compared(mine.get(id), theirs.get(id))
		}));
}

function attemptsByLearner(records: Records): ReadonlyMap<string, ReadonlyMap<string, unknown>> {
	const byLearner = new Map<string, Map<string, unknown>>();
	for (const [id, value] of records.get('attempts') ?? []) {
		const learner = z.safeParse(uuidSchema, textIn(value, 'learner'));
		if (!learner.success) continue;
		byLearner.set(learner.data, (byLearner.get(learner.data) ?? new Map<string, unknown>()).set(id, value));
	}
	return byLearner;
}

function valuesOf(records: Records, store: Travelling): readonly unknown[] {
	return [...(records.get(store)?.values() ?? [])];
}

function compared(
	here: ReadonlyMap<string, unknown> = new Map(),
	there: ReadonlyMap<string, unknown> = new Map()
): Sides {
	const both = [...there.keys()].filter((key) => here.has(key)).length;
	return { here: here.size - both, there: there.size - both, both };
}
