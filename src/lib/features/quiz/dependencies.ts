import type { Pack } from '#lib/bank/bank.ts';
import type { Issue } from '#lib/issue.ts';
import type { Chance } from '#lib/kinds/kind.ts';
import type { Result } from '#lib/result.ts';
import type { Locks } from '#lib/storage/ownership.ts';
import type { Clock } from '#lib/study/record.ts';
import type { Keeper } from './keeper.ts';
import type { Judging } from './standing.ts';
import type { QuizStore } from './store.ts';

/** What a quiz needs of the world. */
export interface QuizDependencies {
	/** Opens the store, whose code is fetched when it is first asked for; rejects where that cannot be had. */
	store(): Promise<QuizStore>;
	/** Whether nothing is kept on this device yet, so that a session can begin before the store is open. */
	untouched(): Promise<boolean>;
	/** Fetches the pack served under a slug. */
	loadPack(slug: string): Promise<Result<Pack, Issue[]>>;
	readonly clock: Clock;
	readonly chance: Chance;
	uuid(): string;
	/** `navigator.locks`, where the page has it. */
	readonly locks: Locks | undefined;
}

/** What a run needs besides what it is about. */
export interface RunDependencies {
	readonly keeper: Keeper;
	readonly clock: Clock;
	uuid(): string;
	/** Fetches what judges; rejects where it cannot be had. */
	judging(): Promise<Judging>;
	/** Whether a response that is one tap is checked at once. */
	checkOnTap(): boolean;
	/** Whether each response asks how sure the learner is. */
	asksCertainty(): boolean;
}
