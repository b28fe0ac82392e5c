import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import { summarySchema, type Summary } from '#lib/study/summary.ts';
import type { Database } from './database.ts';
import { deriving, rederive } from './derive.ts';
import { readRecords } from './reading.ts';
import { completed } from './transaction.ts';

/** What progress and practice need of a learner, kept beside the attempts. */
export class Summaries {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/**
	 * The summaries of a learner, one for each pack. Where some are missing or of another version, as on a device that
	 * has just been updated, all are made anew first, leaving out what is dated after `now` (`summariesOf`).
	 */
	ofLearner(learner: string, now: number): Promise<Result<readonly Summary[], Issue>> {
		return this.#database.use(async (database) => {
			const range = IDBKeyRange.bound([learner], [learner, []]);
			const reading = async () => readRecords(summarySchema, await database.getAll('summaries', range));
			const found = await reading();
			const tallies = await database.count('tallies', range);
			if (found.issues.length === 0 && found.records.length >= tallies) return found.records;
			const transaction = database.transaction([...deriving], 'readwrite');
			await completed(transaction, () => rederive(transaction, now));
			return (await reading()).records;
		});
	}
}
