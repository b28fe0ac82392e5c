import type { Database } from '#lib/storage/database.ts';
import { settingsOf } from '#lib/storage/learner-settings.ts';
import type { Learner } from '#lib/storage/learners.ts';
import { Summaries } from '#lib/storage/summaries.ts';
import { aimFor } from '#lib/study/aim.ts';
import { dueDay, factKey } from '#lib/study/schedule.ts';

/** The local days on which facts come back, by `factKey`. */
export type Returns = ReadonlyMap<string, number>;

/** When each fact that a learner has met comes back for practice; none where the store refuses to say. */
export async function returnsOf(database: Database, learner: Learner, now: number): Promise<Returns> {
	const read = await new Summaries(database).ofLearner(learner.id, now);
	const summaries = read.ok ? read.value : [];
	const aim = aimFor(settingsOf(learner).retention, summaries);
	return new Map(
		summaries.flatMap(({ uid, facts }) =>
			Object.entries(facts).map(([fact, memory]): [string, number] => [
				factKey({ uid, fact }),
				dueDay(memory, aim)
			])
		)
	);
}
