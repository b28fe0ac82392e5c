import type { Pack } from '#lib/bank/bank.ts';
import { fileError } from '#lib/interchange/format.ts';
import type { Results } from '#lib/interchange/results.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { UnstampedAttempt } from '#lib/study/attempt.ts';
import { addedPacks } from './added.ts';
import type { SitePack } from './offer.ts';
import { receivedAttempts } from './received.ts';

/** What a file of results would add to the learner who is here. */
export interface ResultsOffer {
	readonly results: Results;
	/** The title of the article as it stands here. */
	readonly title: string;
	readonly pack: Pack;
	/** Those that are not here yet. */
	readonly attempts: readonly UnstampedAttempt[];
	/** How many of these are correct. */
	readonly correct: number;
	/** How many are here already. */
	readonly known: number;
	/** How many are to questions that the pack here does not have as they were shown. */
	readonly leftOut: number;
	readonly learner: string;
}

async function packOf(uid: string, storage: Storage, site: readonly SitePack[]): Promise<Pack | undefined> {
	const added = await addedPacks(storage);
	const found = added.ok ? added.value.packs.find(({ installed }) => installed.uid === uid) : undefined;
	return found?.pack ?? site.find((each) => each.uid === uid)?.load();
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
	const ids = new Set(here.value.records.map(({ id }) => id));
	const received = receivedAttempts(results, pack, learner.value.id);
	const attempts = received.attempts.filter(({ id }) => !ids.has(id));
	return ok({
		...{ results, pack, attempts, leftOut: received.leftOut, title: pack.article.title },
		correct: attempts.filter(({ mark }) => mark.verdict === 'correct').length,
		known: received.attempts.length - attempts.length,
		learner: learner.value.id
	});
}

/** Adds the attempts of an offer to the learner's records; one that is here already is left as it is. */
export async function takeResults(
	{ attempts, pack }: ResultsOffer,
	storage: Storage
): Promise<Result<number, Issue>> {
	const byId = new Map(pack.questions.map((question) => [question.id, question]));
	const stored = await storage.attempts.commit(
		attempts.map((attempt) => ({ attempt, question: byId.get(attempt.question) }))
	);
	return stored.ok ? ok(stored.value.length) : stored;
}
