import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import { tallySchema, type Tally } from '#lib/study/tally.ts';
import type { Database } from './database.ts';
import { deviceClock } from './device-clock.ts';
import { readRecord, readRecords, type Read } from './reading.ts';
import { completed } from './transaction.ts';

/** What is kept beside the attempts so that the library need not read them all. */
export class Tallies {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/** The tally of one learner at one pack; `undefined` where nothing was answered. */
	of(learner: string, uid: string): Promise<Result<Tally | undefined, Issue>> {
		return this.#database.use(async (database) =>
			readRecord(tallySchema, await database.get('tallies', [learner, uid]))
		);
	}

	/** All tallies of a learner. */
	ofLearner(learner: string): Promise<Result<Read<Tally>, Issue>> {
		return this.#database.use(async (database) => {
			const range = IDBKeyRange.bound([learner], [learner, []]);
			return readRecords(tallySchema, await database.getAll('tallies', range));
		});
	}

	/** Makes all tallies anew from all attempts and events: where one was damaged. Reads every attempt. */
	rebuild(now = deviceClock.now()): Promise<Result<void, Issue>> {
		return this.#database.use(async (database) => {
			const { deriving, rederive } = await import('./derive.ts');
			const transaction = database.transaction([...deriving], 'readwrite');
			await completed(transaction, () => rederive(transaction, now));
		});
	}
}
