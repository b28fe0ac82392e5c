import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import { tallySchema, type Tally } from '#lib/study/tally.ts';
import type { Database } from './database.ts';
import { deviceClock } from './device-clock.ts';
import { readRecord, readRecords, type Read } from './reading.ts';

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

	/** All tallies of a learner. Where one of them cannot be read, they are made anew first. */
	async ofLearner(learner: string): Promise<Result<Read<Tally>, Issue>> {
		const found = await this.#read(learner);
		if (!found.ok || found.value.issues.length === 0 || !(await this.#anew(learner))) return found;
		return this.#read(learner);
	}

	#read(learner: string): Promise<Result<Read<Tally>, Issue>> {
		return this.#database.use(async (database) => {
			const range = IDBKeyRange.bound([learner], [learner, []]);
			return readRecords(tallySchema, await database.getAll('tallies', range));
		});
	}

	/** Makes anew what is derived of a learner and cannot be read; whether it was. */
	async #anew(learner: string): Promise<boolean> {
		try {
			const { Summaries } = await import('./summaries.ts');
			return (await new Summaries(this.#database).ofLearner(learner, deviceClock.now())).ok;
		} catch {
			// What derives cannot be had, as where the network is gone: another time.
			return false;
		}
	}
}
