import type { Database } from '#lib/storage/database.ts';
import { Summaries } from '#lib/storage/summaries.ts';
import { own } from '#lib/study/own.ts';
import { isFromTheFuture } from '#lib/study/record.ts';
import type { Tally } from '#lib/study/tally.ts';

/**
 * Gives what tells the last verdict at each question of a learner's tallies, by answers that are not dated ahead where there
 * are any (DESIGN P11). Tallies know no clock; the summaries do, which leave out what is dated ahead.
 */
export async function trustedVerdicts(
	database: Database,
	learner: string,
	now: number
): Promise<(tally: Tally) => readonly string[]> {
	const read = await new Summaries(database).ofLearner(learner, now);
	const summaries = new Map(read.ok ? read.value.map((summary) => [summary.uid, summary.questions]) : []);
	return ({ uid, questions }) =>
		Object.entries(questions).map(([id, { last }]) => {
			const trusted = isFromTheFuture(last.at, now) ? own(summaries.get(uid), id)?.last : undefined;
			return (trusted ?? last.mark).verdict;
		});
}
