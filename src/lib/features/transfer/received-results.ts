import type { Pack } from '#lib/bank/bank.ts';
import { fileError } from '#lib/interchange/format.ts';
import type { Results } from '#lib/interchange/results.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { Roster } from '#lib/storage/roster.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { UnstampedAttempt } from '#lib/study/attempt.ts';
import { addedPacks } from './added.ts';
import type { SitePack } from './offer.ts';
import { receivedAttempts } from './received.ts';
import { standingsOf, type Standing } from './standing.ts';

/** What a file of results would add to the learner who is here. */
export interface ResultsOffer {
	readonly results: Results;
	/** The title of the article as it stands here. */
	readonly title: string;
	readonly pack: Pack;
	/** Those that are not here yet, or were taken back. */
	readonly attempts: readonly UnstampedAttempt[];
	/** The ids of those of these that are the learner's own and were taken back, and the undos that did so. */
	readonly back: ReadonlySet<string>;
	readonly undos: readonly string[];
	/** How many of these are correct. */
	readonly correct: number;
	/** How many are here already, as the learner's own. */
	readonly known: number;
	/** How many count for another learner of this device, and are left to them. */
	readonly elsewhere: number;
	/** How many are to questions that the pack here does not have as they were shown. */
	readonly leftOut: number;
}

/** Attempts that were added, so that they can be taken back. */
export interface TakenResults {
	readonly results: Results;
	readonly title: string;
	readonly attempts: readonly string[];
}

async function packOf(
	uid: string,
	storage: Storage,
	site: readonly SitePack[]
): Promise<Result<Pack | undefined, Issue>> {
	const added = await addedPacks(storage);
	if (!added.ok) return added;
	const found = added.value.packs.find(({ installed }) => installed.uid === uid);
	return ok(found?.pack ?? (await site.find((each) => each.uid === uid)?.load()));
}

/** What the results would add. Fails where their pack is not here (`results-other-pack`), and as the store does. */
export async function resultsOffer(
	results: Results,
	storage: Storage,
	site: readonly SitePack[]
): Promise<Result<ResultsOffer, Issue>> {
	const pack = await packOf(results.uid, storage, site);
	if (!pack.ok) return pack;
	if (!pack.value) return fail(fileError('results-other-pack', { title: results.title }));
	const learner = await storage.learners.current(storage.clock.now());
	if (!learner.ok) return learner;
	const standings = await standingsOf(results, learner.value.id, storage);
	if (!standings.ok) return standings;
	const { attempts, leftOut } = receivedAttempts(results, pack.value, learner.value.id);
	const { title } = pack.value.article;
	return ok({ results, pack: pack.value, leftOut, title, ...offered(attempts, standings.value) });
}

/** What is offered of attempts, each under the id it would be kept by. */
function offered(attempts: readonly UnstampedAttempt[], standings: ReadonlyMap<string, Standing>) {
	const stood = attempts.map((attempt) => ({ attempt, standing: standings.get(attempt.id) }));
	const count = (is: Standing['is']) => stood.filter(({ standing }) => standing?.is === is).length;
	const offers = stood.flatMap(({ attempt, standing }) =>
		standing && 'id' in standing ? [{ ...attempt, id: standing.id }] : []
	);
	const back = stood.flatMap(({ standing }) => (standing?.is === 'back' ? [standing] : []));
	return {
		attempts: offers,
		back: new Set(back.map(({ id }) => id)),
		undos: back.flatMap(({ undos }) => undos),
		correct: offers.filter(({ mark }) => mark.verdict === 'correct').length,
		known: count('known'),
		elsewhere: count('elsewhere')
	};
}

/**
 * Adds the attempts of an offer to the learner's records; one that is here already is left as it is. Gives those that are now the
 * learner's: what another took in meanwhile is theirs.
 */
export async function takeResults(
	{ attempts, back, undos, pack, results, title }: ResultsOffer,
	storage: Storage
): Promise<Result<TakenResults, Issue>> {
	const byId = new Map(pack.questions.map((question) => [question.id, question]));
	const stored = await storage.attempts.commit(
		attempts.map((attempt) => ({ attempt, question: byId.get(attempt.question) }))
	);
	if (!stored.ok) return stored;
	const again = undos.length > 0 ? await new Roster(storage.database, storage).undoAll(undos) : ok(undefined);
	if (!again.ok) return again;
	const learner = attempts[0]?.learner;
	const own = stored.value.filter((attempt) => attempt.learner === learner || back.has(attempt.id));
	return ok({ results, title, attempts: own.map(({ id }) => id) });
}

/** Takes back what was added: the attempts stay in the records, and count no longer. */
export function untakeResults({ attempts }: TakenResults, storage: Storage): Promise<Result<void, Issue>> {
	return new Roster(storage.database, storage).undoAll(attempts);
}
