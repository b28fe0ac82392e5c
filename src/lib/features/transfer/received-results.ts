import type { Pack } from '#lib/bank/bank.ts';
import { fileError } from '#lib/interchange/format.ts';
import type { Results } from '#lib/interchange/results.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { Roster } from '#lib/storage/roster.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { UnstampedAttempt } from '#lib/study/attempt.ts';
import { inForce } from '#lib/study/replay.ts';
import { addedPacks } from './added.ts';
import type { SitePack } from './offer.ts';
import { receivedAttempts } from './received.ts';

/** What a file of results would add to the learner who is here. */
export interface ResultsOffer {
	readonly results: Results;
	/** The title of the article as it stands here. */
	readonly title: string;
	readonly pack: Pack;
	/** Those that are not here yet, or were taken back. */
	readonly attempts: readonly UnstampedAttempt[];
	/** The undos that took some of these back. */
	readonly undos: readonly string[];
	/** How many of these are correct. */
	readonly correct: number;
	/** How many are here already. */
	readonly known: number;
	/** How many are to questions that the pack here does not have as they were shown. */
	readonly leftOut: number;
}

/** Attempts that were added, so that they can be taken back. */
export interface TakenResults {
	readonly results: Results;
	readonly title: string;
	readonly attempts: readonly string[];
}

async function packOf(uid: string, storage: Storage, site: readonly SitePack[]): Promise<Pack | undefined> {
	const added = await addedPacks(storage);
	const found = added.ok ? added.value.packs.find(({ installed }) => installed.uid === uid) : undefined;
	return found?.pack ?? site.find((each) => each.uid === uid)?.load();
}

/** The undos in force, by what they take back. */
async function undosIn(storage: Storage): Promise<Result<ReadonlyMap<string, readonly string[]>, Issue>> {
	const events = await new Roster(storage.database, storage).events();
	if (!events.ok) return events;
	const undos = new Map<string, string[]>();
	for (const event of inForce(events.value.records))
		if (event.kind === 'undo') undos.set(event.event, [...(undos.get(event.event) ?? []), event.id]);
	return ok(undos);
}

/** What the results would add. Fails where their pack is not here (`results-other-pack`), and as the store does. */
export async function resultsOffer(
	results: Results,
	storage: Storage,
	site: readonly SitePack[]
): Promise<Result<ResultsOffer, Issue>> {
	const pack = await packOf(results.uid, storage, site);
	if (!pack) return fail(fileError('results-other-pack', { title: results.title }));
	const learner = await storage.learners.current(storage.clock.now());
	if (!learner.ok) return learner;
	const here = await storage.attempts.ofPack(learner.value.id, results.uid);
	if (!here.ok) return here;
	const undos = await undosIn(storage);
	if (!undos.ok) return undos;
	const ids = new Set(here.value.records.map(({ id }) => id).filter((id) => !undos.value.has(id)));
	const received = receivedAttempts(results, pack, learner.value.id);
	const attempts = received.attempts.filter(({ id }) => !ids.has(id));
	return ok({
		...{ results, pack, attempts, leftOut: received.leftOut, title: pack.article.title },
		undos: attempts.flatMap(({ id }) => undos.value.get(id) ?? []),
		correct: attempts.filter(({ mark }) => mark.verdict === 'correct').length,
		known: received.attempts.length - attempts.length
	});
}

/** Adds the attempts of an offer to the learner's records; one that is here already is left as it is. */
export async function takeResults(
	{ attempts, undos, pack, results, title }: ResultsOffer,
	storage: Storage
): Promise<Result<TakenResults, Issue>> {
	const byId = new Map(pack.questions.map((question) => [question.id, question]));
	const stored = await storage.attempts.commit(
		attempts.map((attempt) => ({ attempt, question: byId.get(attempt.question) }))
	);
	if (!stored.ok) return stored;
	const back = undos.length > 0 ? await new Roster(storage.database, storage).undoAll(undos) : ok(undefined);
	return back.ok ? ok({ results, title, attempts: stored.value.map(({ id }) => id) }) : back;
}

/** Takes back what was added: the attempts stay in the records, and count no longer. */
export function untakeResults({ attempts }: TakenResults, storage: Storage): Promise<Result<void, Issue>> {
	return new Roster(storage.database, storage).undoAll(attempts);
}
