import type { Issue } from '#lib/issue.ts';
import { claim, type Ownership } from '#lib/storage/ownership.ts';
import type { Learner } from '#lib/storage/learners.ts';
import type { Session } from '#lib/study/session.ts';
import type { Content } from './content.ts';
import type { QuizDependencies } from './dependencies.ts';
import { Keeper, type KeeperStore } from './keeper.ts';
import type { Run } from './opening.ts';
import type { Returns } from './returns.ts';
import { RunState } from './run.svelte.ts';
import { noReturns, type Judging, type RunPhase } from './standing.ts';

/** Where the learner is: before a session, or in one. `ready` waits to be started. */
export type Phase = 'loading' | 'error' | 'owned-elsewhere' | 'ready' | RunPhase;

/** Holds the session in front of a learner: sees to it that one tab has it, that it is kept, and that it is judged by sound packs. */
export abstract class SessionHost {
	protected readonly dependencies: Omit<QuizDependencies, 'loadPack' | 'untouched'>;
	#elsewhere: Session | undefined;
	#keeper: Keeper | undefined;
	#ownership: Ownership | undefined;
	#closed = false;
	#before = $state<'loading' | 'error' | 'owned-elsewhere' | 'ready'>('loading');

	/** The session in front of the learner, once there is one. */
	run = $state.raw<RunState>();
	/** Why nothing can be asked, in the phase `error`. */
	issues = $state.raw<readonly Issue[]>([]);
	/** Whether the session is one that was left before, so that the screen can offer to start anew. */
	resumed = $state(false);
	/** When facts come back for practice, once the session has ended. */
	returns = $state.raw<Returns>(noReturns);
	/** How many attempts are not saved. */
	unsaved = $state(0);
	/** The learner's setting: each response asks how sure the learner is. */
	askCertainty = $state(false);
	/** The setting: a response that is one tap is checked at once. */
	checkOnTap = $state(false);

	constructor(dependencies: Omit<QuizDependencies, 'loadPack' | 'untouched'>) {
		this.dependencies = dependencies;
	}

	get phase(): Phase {
		return this.run?.phase ?? this.#before;
	}

	/** Finds what there is to go on with or to begin. May be called again, after an error. */
	abstract open(): Promise<void>;
	/** Begins anew; a session that was open is left as it is. */
	abstract startNew(): Promise<void>;
	/** Begins a session with the questions of this one that were not answered correctly. */
	abstract retryMistakes(): Promise<void>;
	/** The contents at hand when a session is taken up; those it names besides are found in the store. */
	protected abstract served(): readonly Content[];

	/** Takes the session from the tab that has it: the learner asked to continue here. */
	async takeOver(): Promise<void> {
		if (this.#elsewhere) await this.resume(this.#elsewhere, { steal: true });
	}

	/** Tries to save what could not be saved. */
	async retrySaving(): Promise<void> {
		if (this.run) await this.#keeper?.retry(this.run.session);
		if (this.unsaved === 0) this.run?.nowSaved();
	}

	/** What could not be saved, as the text of a JSON file. */
	async exportUnsaved(): Promise<string> {
		const { unsaved } = await this.dependencies.store();
		return JSON.stringify(unsaved, null, '\t');
	}

	/** Settles once the session is written as it stands. */
	async settled(): Promise<void> {
		await this.#keeper?.settled();
	}

	/** The session has ended: once it is written it holds up no other tab, unless there is something left to save. */
	async ended(): Promise<void> {
		await this.#keeper?.settled();
		await this.#lookAhead().catch(() => undefined);
		if (this.phase === 'ended' && this.unsaved === 0) this.#release();
	}

	/** Finds when what was asked comes back; not after a guess, which says nothing of memory. */
	async #lookAhead(): Promise<void> {
		if (this.run?.session.guess) return;
		const [{ database }, learner, { returnsOf }] = await Promise.all([
			this.dependencies.store(),
			this.learner(),
			import('./returns.ts')
		]);
		const now = this.dependencies.clock.now();
		if (learner) this.returns = await returnsOf(database, { learner, packs: this.served() }, now);
	}

	/** Lets go of the session, which stays open to be gone on with: the screen is left. */
	async close(): Promise<void> {
		this.#closed = true;
		this.#keeper?.start();
		await this.#keeper?.settled();
		this.#release();
	}

	/** What comes first: nothing in view, nothing owned. */
	protected opening(): void {
		this.#closed = false;
		this.leave('loading');
	}

	/** The learner who answers; nothing where the store refuses to say, and a failure is shown where the app is too old for it. */
	protected async learner(): Promise<Learner | undefined> {
		const [store, { isTooOld }] = await Promise.all([this.dependencies.store(), import('./resuming.ts')]);
		const learner = await store.learners.current(this.dependencies.clock.now());
		if (!learner.ok) {
			if (isTooOld(learner.error)) this.fail([learner.error]);
			return undefined;
		}
		this.askCertainty = learner.value.settings.askCertainty?.value ?? false;
		return learner.value;
	}

	/** Puts a new session in front of the learner; gives what keeps it, which has not written anything yet. */
	protected async begin(run: Run): Promise<Keeper> {
		this.#own(await claim(this.dependencies.locks, run.session.id));
		this.resumed = false;
		const keeper = this.#show(run);
		keeper.begin(run.session, run.contents);
		return keeper;
	}

	/** Goes on with a session where it stood, where no other tab has it; begins anew where none of it can be had. */
	protected async resume(session: Session, { steal = false } = {}): Promise<void> {
		this.leave('loading');
		const owned = await claim(this.dependencies.locks, session.id, { steal });
		if (!owned) {
			this.#elsewhere = session;
			this.#before = 'owned-elsewhere';
			return;
		}
		this.#own(owned);
		const [store, { resume }] = await Promise.all([this.dependencies.store(), import('./resuming.ts')]);
		const run = await resume(store, this.served(), session);
		if (!run.ok) return this.fail(run.error);
		if (!run.value) return this.startNew();
		this.resumed = true;
		this.#show(run.value);
	}

	protected fail(issues: readonly Issue[]): void {
		this.issues = issues;
		this.leave('error');
	}

	protected leave(phase: 'loading' | 'error' | 'owned-elsewhere' | 'ready'): void {
		this.#release();
		this.run = undefined;
		this.#before = phase;
	}

	#show(run: Run): Keeper {
		const { clock, uuid } = this.dependencies;
		const keeper = new Keeper(() => this.#keeperStore());
		this.#keeper = keeper;
		this.run = new RunState(run, {
			keeper,
			clock,
			uuid,
			judging: () => this.#judging(run.contents.all),
			checkOnTap: () => this.checkOnTap,
			asksCertainty: () => this.askCertainty
		});
		return keeper;
	}

	async #keeperStore(): Promise<KeeperStore> {
		const { sessions, learners, unsaved } = await this.dependencies.store();
		return {
			sessions,
			learner: async () => {
				const learner = await learners.current(this.dependencies.clock.now());
				return learner.ok ? learner.value.id : undefined;
			},
			unsaved: {
				save: async (commit) => {
					const saved = await unsaved.save(commit);
					this.unsaved = unsaved.count;
					return saved;
				},
				retry: async (session) => {
					await unsaved.retry(session);
					this.unsaved = unsaved.count;
				}
			}
		};
	}

	/** What judges, with the store to keep what is judged; rejects where one cannot be had, or a pack cannot be judged by. */
	async #judging(contents: readonly Content[]): Promise<Judging> {
		const [judging] = await Promise.all([
			import('./judging.ts'),
			this.dependencies.store(),
			// What an attempt's commit derives: here so that the first one does not wait for it.
			import('#lib/storage/derive.ts')
		]);
		const shown = contents.filter((content) => this.served().includes(content));
		const flaws = shown.flatMap(({ pack }) => judging.flawsOf(pack));
		if (flaws.length === 0) return judging;
		this.fail(flaws);
		throw new Error(`a pack is not as it was built: ${JSON.stringify(flaws[0])}`);
	}

	#own(ownership: Ownership | undefined): void {
		this.#ownership = ownership;
		if (this.#closed) this.#release();
		void ownership?.lost.then(() => {
			if (this.#ownership !== ownership) return;
			this.#elsewhere = this.run?.session;
			this.#keeper?.stop();
			this.leave('owned-elsewhere');
		});
	}

	#release(): void {
		const ownership = this.#ownership;
		this.#ownership = undefined;
		ownership?.release();
	}
}
