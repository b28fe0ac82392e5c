import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { History } from '#lib/storage/history.ts';
import { Roster } from '#lib/storage/roster.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { pause } from '#lib/storage/watched.ts';
import type { Attempt } from '#lib/study/attempt.ts';
import { inForce, Replay } from '#lib/study/replay.ts';
import type { Session } from '#lib/study/session-record.ts';

/** What one person answered, under whatever learners they are. */
export interface Answered {
	readonly attempts: readonly Attempt[];
	/** The sessions that were finished. */
	readonly sessions: readonly Session[];
	/** The ids of the attempts that count no more, since the learner began anew. */
	readonly reset: ReadonlySet<string>;
}

/** Told how many of how many attempts were read so far; `false` stops. */
export type Reading = (read: number, of: number) => boolean;

/**
 * All that a learner ever answered, with what those answered who were joined into them. Those who were deleted are left
 * out. Nothing where it was stopped.
 */
export async function answeredBy(
	learner: string,
	{ database, uuid, clock }: Storage,
	reading: Reading
): Promise<Result<Answered | undefined, Issue>> {
	const events = await new Roster(database, { uuid, clock }).events();
	if (!events.ok) return events;
	const replay = new Replay(events.value.records);
	const joined = inForce(events.value.records).flatMap((event) =>
		event.kind === 'join' ? [event.other] : []
	);
	const ids = [...new Set([learner, ...joined.filter((id) => replay.ownerOf(id) === learner)])];
	const read = await recordsOf(
		ids.filter((id) => !replay.isDeleted(id)),
		new History(database),
		reading
	);
	if (!read.ok) return read;
	if (!read.value) return ok(undefined);
	const dropped = read.value.attempts.filter((attempt) => !replay.counts(attempt));
	return ok({ ...read.value, reset: new Set(dropped.map(({ id }) => id)) });
}

async function recordsOf(
	ids: readonly string[],
	history: History,
	reading: Reading
): Promise<Result<Omit<Answered, 'reset'> | undefined, Issue>> {
	const [attempts, sessions] = [new Array<Attempt>(), new Array<Session>()];
	let total = 0;
	for (const id of ids) {
		const count = await history.count(id);
		if (!count.ok) return count;
		total += count.value;
	}
	for (const id of ids) {
		let stopped = !reading(attempts.length, total);
		const read = await history.each(id, async ({ records }) => {
			if (stopped) return;
			attempts.push(...records);
			stopped = !reading(attempts.length, total);
			// Lets the page draw how far it is, and hear that it is to stop.
			await pause();
		});
		if (!read.ok) return fail(read.error);
		if (stopped) return ok(undefined);
		const finished = await history.finished(id);
		if (!finished.ok) return finished;
		sessions.push(...finished.value.records);
	}
	return ok({ attempts, sessions });
}
