import { Corrections } from '#lib/storage/corrections.ts';
import type { Database } from '#lib/storage/database.ts';
import { settingsOf } from '#lib/storage/learner-settings.ts';
import type { Learner } from '#lib/storage/learners.ts';
import { Summaries } from '#lib/storage/summaries.ts';
import { aimFor } from '#lib/study/aim.ts';
import type { PresentPack } from '#lib/study/held-against.ts';
import { dueDay, factKey } from '#lib/study/schedule.ts';

/** The local days on which facts come back, by `factKey`. */
export type Returns = ReadonlyMap<string, number>;

/** Who answered, and the packs at hand as they are now: old answers to them count with the marks that they give. */
export interface Returning {
	readonly learner: Learner;
	readonly packs: readonly PresentPack[];
}

/** When each fact that a learner has met comes back for practice; none where the store refuses to say. */
export async function returnsOf(
	database: Database,
	{ learner, packs }: Returning,
	now: number
): Promise<Returns> {
	await new Corrections(database).bringUp(learner.id, packs, now);
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
