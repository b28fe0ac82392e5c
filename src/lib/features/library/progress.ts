import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import type { Storage } from '#lib/storage/storage.ts';

/** How far a learner is with one article. */
export interface ArticleProgress {
	/** Questions answered at least once. */
	readonly answered: number;
	/** Of those, the ones last answered correctly. */
	readonly correct: number;
	/** Whether a quiz is open, to be gone on with. */
	readonly open: boolean;
}

/** Progress by the uid of a pack. */
export type ProgressByPack = ReadonlyMap<string, ArticleProgress>;

/** Where progress is read from. */
export type Source = Pick<Storage, 'learners' | 'tallies' | 'sessions'>;

/** The progress of the learner who is at this device at `now`; nothing where the store cannot be read. */
export async function readProgress(
	{ learners, tallies, sessions }: Source,
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
	for (const { uid, questions } of tallied) {
		const all = Object.values(questions);
		const correct = all.filter(({ last }) => last.mark.verdict === 'correct').length;
		progress.set(uid, { answered: all.length, correct, open: started.has(uid) });
	}
	return progress;
}

function value<T>(result: Result<T, Issue>): T | undefined {
	return result.ok ? result.value : undefined;
}
