import type { Result } from '#lib/result.ts';
import type { Issue } from '#lib/issue.ts';
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

type Source = Pick<Storage, 'learners' | 'tallies' | 'sessions'>;

/** A learner's progress in each article, by the uid of its pack; read from what is kept beside the attempts. */
export class Progress {
	readonly #storage: () => Promise<Source>;
	readonly #now: () => number;
	byPack: ReadonlyMap<string, ArticleProgress> = $state.raw(new Map());
	failed = $state(false);

	constructor(storage: () => Promise<Source>, now: () => number) {
		this.#storage = storage;
		this.#now = now;
	}

	/** Reads the progress; where the store cannot be opened, says so in `failed` and leaves the rest to work. */
	async load(): Promise<void> {
		const read = await this.#read().catch(() => undefined);
		this.failed = read === undefined;
		this.byPack = read ?? new Map();
	}

	async #read(): Promise<ReadonlyMap<string, ArticleProgress> | undefined> {
		const { learners, tallies, sessions } = await this.#storage();
		const learner = value(await learners.current(this.#now()));
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
}

function value<T>(result: Result<T, Issue>): T | undefined {
	return result.ok ? result.value : undefined;
}
