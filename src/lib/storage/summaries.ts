import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import { summarySchema, type Summary } from '#lib/study/summary.ts';
import type { Database } from './database.ts';
import { deriving } from './derive.ts';
import { freshen, keptIn, standingOf } from './freshen.ts';
import { readRecords } from './reading.ts';
import { completed } from './transaction.ts';

/** What progress and practice need of a learner, kept beside the attempts. */
export class Summaries {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/**
	 * The summaries of a learner, one for each pack. Those that are missing, of another version or behind their tally, as
	 * where a clock was set back or the app was updated, are made anew first, leaving out what is dated after `now`
	 * (`summariesOf`).
	 */
	ofLearner(learner: string, now: number): Promise<Result<readonly Summary[], Issue>> {
		return this.#database.use(async (database) => {
			const reading = database.transaction(['tallies', 'summaries'], 'readonly');
			const kept = await completed(reading, () => keptIn(reading, learner));
			const behind = kept.filter((one) => standingOf(one, now) !== 'fresh');
			if (behind.length > 0) {
				const transaction = database.transaction([...deriving], 'readwrite');
				const pairs = behind.map(({ pair }) => pair);
				await completed(transaction, () => freshen(transaction, pairs, now));
			}
			const range = IDBKeyRange.bound([learner], [learner, []]);
			return readRecords(summarySchema, await database.getAll('summaries', range)).records;
		});
	}
}
