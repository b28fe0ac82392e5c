import type { Issue } from '#lib/issue.ts';
import { ok, type Result } from '#lib/result.ts';
import { ATTEMPT_VERSION, attemptSchema, type Attempt } from '#lib/study/attempt.ts';
import { SESSION_VERSION, sessionSchema, type Session } from '#lib/study/session-record.ts';
import type { Database } from './database.ts';
import { readRecords, type Read } from './reading.ts';

/** How many attempts are read at once. */
const PAGE = 500;

/** All that a learner ever answered, in pages, so that no more than one is in memory. */
export class History {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/**
	 * Hands the attempts stored for a learner to `visit`, page by page, in the order of (at, device, number): all of them,
	 * whatever was reset. What is stored while this goes on may be left out.
	 */
	async each(
		learner: string,
		visit: (page: Read<Attempt>) => Promise<void> | void
	): Promise<Result<void, Issue>> {
		let from: IDBValidKey[] = [learner];
		let seen: ReadonlySet<string> = new Set();
		for (;;) {
			const page = await this.#page({ learner, from, seen });
			if (!page.ok) return page;
			const { values, last, atLast } = page.value;
			if (values.length > 0) await visit(readRecords(attemptSchema, values, ATTEMPT_VERSION));
			if (!last || values.length < PAGE) return ok(undefined);
			[from, seen] = [last, atLast];
		}
	}

	/** How many attempts are stored for a learner. */
	count(learner: string): Promise<Result<number, Issue>> {
		return this.#database.use((database) => {
			const range = IDBKeyRange.bound([learner], [learner, []]);
			return database.countFromIndex('attempts', 'learner-at', range);
		});
	}

	/** The sessions that a learner finished, in the order in which they were begun. */
	finished(learner: string): Promise<Result<Read<Session>, Issue>> {
		return this.#database.use(async (database) => {
			const range = IDBKeyRange.bound([learner, 'finished'], [learner, 'finished', []]);
			const values = await database.getAllFromIndex('sessions', 'standing', range);
			const { records, issues } = readRecords(sessionSchema, values, SESSION_VERSION);
			const inOrder = [...records].sort((a, b) => a.startedAt - b.startedAt || (a.id < b.id ? -1 : 1));
			return { records: inOrder, issues };
		});
	}

	/** The question as it was shown, as it was stored, for `parseQuestion`; `undefined` where none is kept. */
	question(fingerprint: string): Promise<Result<unknown, Issue>> {
		return this.#database.use(async (database) => {
			const kept: unknown = await database.get('questions', fingerprint);
			return typeof kept === 'object' && kept !== null && 'question' in kept ? kept.question : undefined;
		});
	}

	#page({ learner, from, seen }: { learner: string; from: IDBValidKey[]; seen: ReadonlySet<string> }) {
		return this.#database.use(async (database) => {
			// Attempts of one stamp have one key: those of the last page are passed over by their id.
			const range = IDBKeyRange.bound(from, [learner, []]);
			const found: readonly unknown[] = await database.getAllFromIndex(
				'attempts',
				'learner-at',
				range,
				PAGE + seen.size
			);
			const values = found.filter((value) => !seen.has(idOf(value)));
			const last = keyOf(values.at(-1));
			const same = found.filter((value) => indexedDB.cmp(keyOf(value) ?? [], last ?? []) === 0);
			return { values, last, atLast: new Set(same.map(idOf)) };
		});
	}
}

function field(value: unknown, name: string): unknown {
	return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined;
}

function idOf(value: unknown): string {
	return String(field(value, 'id'));
}

/** The key by which the index has a record; `undefined` where there is no record. */
function keyOf(value: unknown): IDBValidKey[] | undefined {
	if (value === undefined) return undefined;
	const parts = ['learner', 'at', 'device', 'number'].map((name) => field(value, name));
	return parts.filter((part) => typeof part === 'string' || typeof part === 'number');
}
