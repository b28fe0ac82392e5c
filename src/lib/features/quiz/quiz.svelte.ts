import type { Pack } from '#lib/bank/bank.ts';
import type { Issue } from '#lib/issue.ts';
import { claim, type Ownership } from '#lib/storage/ownership.ts';
import type { Mode } from '#lib/study/attempt.ts';
import type { Session } from '#lib/study/session.ts';
import { contentOf, type Content } from './content.ts';
import type { QuizDependencies } from './dependencies.ts';
import { Keeper, type KeeperStore } from './keeper.ts';
import { begin, type Run, type Wanted } from './opening.ts';
import { RunState } from './run.svelte.ts';
import type { Judging, RunPhase } from './standing.ts';

/** Where the learner is: before a session, or in one. `ready` is an exam that waits to be started. */
export type Phase = 'loading' | 'error' | 'owned-elsewhere' | 'ready' | RunPhase;

/** Which quiz is opened, and how. */
export interface QuizOptions {
	readonly slug: string;
	readonly mode: Mode;
	/** The digest of the served pack, where it is known without being made. */
	readonly digest?: string | undefined;
	/** How long an exam may last, in milliseconds. */
	readonly limit?: number | undefined;
	/** Whether it is asked before the article is read: nothing is told until the end. */
	readonly guess?: true | undefined;
}

/** A quiz of one article: finds the session to go on with or begins one, and sees to it that one tab has it. */
export class QuizState {
	readonly #dependencies: QuizDependencies;
	readonly #options: QuizOptions;
	#served = $state.raw<Content>();
	#elsewhere: Session | undefined;
	#keeper: Keeper | undefined;
	#ownership: Ownership | undefined;
	#closed = false;
	#untouched = false;
	#before = $state<'loading' | 'error' | 'owned-elsewhere' | 'ready'>('loading');

	/** The session in front of the learner, once there is one. */
	run = $state.raw<RunState>();
	/** Why nothing can be asked, in the phase `error`. */
	issues = $state.raw<readonly Issue[]>([]);
	/** Whether the session is one that was left before, so that the screen can offer to start anew. */
	resumed = $state(false);
	/** How many attempts are not saved. */
	unsaved = $state(0);
	/** The learner's setting: each response asks how sure the learner is. */
	askCertainty = $state(false);
	/** The setting: a response that is one tap is checked at once. */
	checkOnTap = $state(false);

	constructor(dependencies: QuizDependencies, options: QuizOptions) {
		this.#dependencies = dependencies;
		this.#options = options;
	}

	get phase(): Phase {
		return this.run?.phase ?? this.#before;
	}

	/** The served pack's content, to show the article before the session stands. */
	get served(): Content | undefined {
		return this.#served;
	}

	/** Goes on with the learner's open session where there is one, else begins one; an exam waits in `ready` instead. */
	async open(): Promise<void> {
		this.#closed = false;
		this.#leave('loading');
		const { loadPack, untouched } = this.#dependencies;
		const [pack, fresh] = await Promise.all([loadPack(this.#options.slug), untouched()]);
		this.#untouched = fresh;
		if (!pack.ok) return this.#fail(pack.error);
		this.#served = contentOf(pack.value, await this.#digestOf(pack.value));
		if (!fresh && (await this.#takeUpOpen(pack.value.uid))) return;
		if (this.#options.mode === 'exam') this.#before = 'ready';
		else await this.startNew();
	}

	/** Begins a session with all questions; one that was open is left as it is. */
	startNew(): Promise<void> {
		return this.#begin({});
	}

	/** Begins a session with the questions of this one that were not answered correctly. */
	async retryMistakes(): Promise<void> {
		const { run } = this;
		if (run?.ending) await this.#begin({ only: run.ending.result.mistakes, retryOf: run.session.id });
	}

	/** Takes the session from the tab that has it: the learner asked to continue here. */
	async takeOver(): Promise<void> {
		if (this.#elsewhere) await this.#resume(this.#elsewhere, { steal: true });
	}

	/** Tries to save what could not be saved. */
	async retrySaving(): Promise<void> {
		if (this.run) await this.#keeper?.retry(this.run.session);
		if (this.unsaved === 0) this.run?.nowSaved();
	}

	/** What could not be saved, as the text of a JSON file. */
	async exportUnsaved(): Promise<string> {
		const { unsaved } = await this.#dependencies.store();
		return JSON.stringify(unsaved, null, '\t');
	}

	/** Settles once the session is written as it stands. */
	async settled(): Promise<void> {
		await this.#keeper?.settled();
	}

	/** The session has ended: once it is written it holds up no other tab, unless there is something left to save. */
	async ended(): Promise<void> {
		await this.#keeper?.settled();
		if (this.phase === 'ended' && this.unsaved === 0) this.#release();
	}

	/** Lets go of the session, which stays open to be gone on with: the screen is left. */
	async close(): Promise<void> {
		this.#closed = true;
		this.#keeper?.start();
		await this.#keeper?.settled();
		this.#release();
	}

	async #digestOf(pack: Pack): Promise<string> {
		return this.#options.digest ?? (await import('#lib/bank/fingerprint.ts')).packDigest(pack);
	}

	/** Goes on with the learner's open session; gives whether there is one, or the way to it failed. */
	async #takeUpOpen(uid: string): Promise<boolean> {
		const [store, { isTooOld, openSession }] = await Promise.all([
			this.#dependencies.store(),
			import('./resuming.ts')
		]);
		const learner = await store.learners.current(this.#dependencies.clock.now());
		if (!learner.ok) {
			if (isTooOld(learner.error)) this.#fail([learner.error]);
			return isTooOld(learner.error);
		}
		this.askCertainty = learner.value.settings.askCertainty?.value ?? false;
		const { mode, guess } = this.#options;
		const found = await openSession(store, { learner: learner.value.id, uid, mode, guess });
		if (!found.ok) this.#fail(found.error);
		else if (found.value) await this.#resume(found.value);
		return !found.ok || found.value !== undefined;
	}

	async #begin(wanted: Pick<Wanted, 'only' | 'retryOf'>): Promise<void> {
		const content = wanted.retryOf === undefined ? this.#served : this.run?.contents.all[0];
		if (!content) return;
		const { mode, limit, guess } = this.#options;
		// What is still being written of the old session is written before the new one marks it as left.
		await this.#keeper?.settled();
		this.#leave('loading');
		const begun = begin(this.#dependencies, content, { ...wanted, mode, limit, guess });
		if (!begun.ok) return this.#fail(begun.error);
		const { session } = begun.value;
		this.#own(await claim(this.#dependencies.locks, session.id));
		this.resumed = false;
		const keeper = this.#show(begun.value);
		keeper.begin(session, begun.value.contents);
		// Opening the store for the first time must not hold the first question up; an exam's time runs from its start.
		if (!this.#untouched || mode === 'exam') keeper.start();
		this.#untouched = false;
	}

	async #resume(session: Session, { steal = false } = {}): Promise<void> {
		this.#leave('loading');
		const owned = await claim(this.#dependencies.locks, session.id, { steal });
		if (!owned) {
			this.#elsewhere = session;
			this.#before = 'owned-elsewhere';
			return;
		}
		this.#own(owned);
		const served = this.#served;
		if (!served) throw new Error(`session ${session.id} is taken up before its pack was loaded`);
		const [store, { resume }] = await Promise.all([this.#dependencies.store(), import('./resuming.ts')]);
		const run = await resume(store, [served], session);
		if (!run.ok) return this.#fail(run.error);
		if (!run.value) return this.startNew();
		this.resumed = true;
		this.#show(run.value);
	}

	#show(run: Run): Keeper {
		const { clock, uuid } = this.#dependencies;
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
		const { sessions, learners, unsaved } = await this.#dependencies.store();
		return {
			sessions,
			learner: async () => {
				const learner = await learners.current(this.#dependencies.clock.now());
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

	/** What judges, with the store to keep what is judged; rejects where one cannot be had, or the pack cannot be judged by. */
	async #judging(contents: readonly Content[]): Promise<Judging> {
		const [judging] = await Promise.all([import('./judging.ts'), this.#dependencies.store()]);
		const flaws = contents.flatMap((content) =>
			content === this.#served ? judging.flawsOf(content.pack) : []
		);
		if (flaws.length === 0) return judging;
		this.#fail(flaws);
		throw new Error(`a pack is not as it was built: ${JSON.stringify(flaws[0])}`);
	}

	#own(ownership: Ownership | undefined): void {
		this.#ownership = ownership;
		if (this.#closed) this.#release();
		void ownership?.lost.then(() => {
			if (this.#ownership !== ownership) return;
			this.#elsewhere = this.run?.session;
			this.#keeper?.stop();
			this.#leave('owned-elsewhere');
		});
	}

	#fail(issues: readonly Issue[]): void {
		this.issues = issues;
		this.#leave('error');
	}

	#leave(phase: 'loading' | 'error' | 'owned-elsewhere'): void {
		this.#release();
		this.run = undefined;
		this.#before = phase;
	}

	#release(): void {
		const ownership = this.#ownership;
		this.#ownership = undefined;
		ownership?.release();
	}
}
