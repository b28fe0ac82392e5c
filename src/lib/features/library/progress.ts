import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { Tally } from '#lib/study/tally.ts';

/** How far a learner is with one article. */
export interface ArticleProgress {
	/** Questions answered at least once. */
	readonly answered: number;
	/** Of those, the ones last answered correctly; an answer dated ahead is the last only where there is no other. */
	readonly correct: number;
	/** Whether a quiz is open, to be gone on with. */
	readonly open: boolean;
}

/** Progress by the uid of a pack. */
export type ProgressByPack = ReadonlyMap<string, ArticleProgress>;

/** Where progress is read from. */
export type Source = Pick<Storage, 'database' | 'learners' | 'tallies' | 'sessions'>;

/** The progress of the learner who is at this device at `now`; nothing where the store cannot be read. */
export async function readProgress(
	{ database, learners, tallies, sessions }: Source,
	now: number
): Promise<ProgressByPack | undefined> {
	const learner = value(await learners.current(now));
	if (!learner) return undefined;
	const [kept, open] = await Promise.all([tallies.ofLearner(learner.id), sessions.allOpen(learner.id)]);
	const tallied = value(kept)?.records;
	if (!tallied) return undefined;
	const started = new Set((value(open) ?? []).filter(({ mode }) => mode === 'quiz').map(({ uid }) => uid));
	const progress = new Map<string, ArticleProgress>();
	for (const uid of started) progress.set(uid, { answered: 0, correct: 0, open: true });
	const isAhead = tallied.some(({ lastAt }) => lastAt > now);
	const verdictsOf = isAhead
		? await (await import('./trusted.ts')).trustedVerdicts(database, learner.id, now)
		: lastVerdicts;
	for (const tally of tallied) {
		const verdicts = verdictsOf(tally);
		const correct = verdicts.filter((verdict) => verdict === 'correct').length;
		progress.set(tally.uid, { answered: verdicts.length, correct, open: started.has(tally.uid) });
	}
	return progress;
}

function lastVerdicts({ questions }: Tally): readonly string[] {
	return Object.values(questions).map(({ last }) => last.mark.verdict);
}

function value<T>(result: Result<T, Issue>): T | undefined {
	return result.ok ? result.value : undefined;
}
