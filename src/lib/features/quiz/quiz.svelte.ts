import type { Pack } from '#lib/bank/bank.ts';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import { claim, type Ownership } from '#lib/storage/ownership.ts';
import type { Mode } from '#lib/study/attempt.ts';
import type { Session } from '#lib/study/session.ts';
import { contentOf, type Content } from './content.ts';
import type { QuizDependencies } from './dependencies.ts';
import { Keeper } from './keeper.ts';
import { begin, learnerFor, openSession, resume, type Run, type Wanted } from './opening.ts';
import { RunState } from './run.svelte.ts';
import type { RunPhase } from './standing.ts';

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
}

/** A quiz of one article: finds the session to go on with or begins one, and sees to it that one tab has it. */
export class QuizState {
	readonly #dependencies: QuizDependencies;
	readonly #options: QuizOptions;
	#learner = '';
	#served = $state.raw<Content>();
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
	/** How many attempts are not saved. */
	unsaved = $state(0);
	/** The setting: a response that is one tap is checked at once. */
	checkOnTap = $state(false);

	constructor(dependencies: QuizDependencies, options: QuizOptions) {
		this.#dependencies = dependencies;
		this.#options = options;
	}

	get phase(): Phase {
		return this.run?.phase ?? this.#before;
	}

	/** How many questions of the served pack are not asked, because their proof was not found in the article. */
	get withheld(): number {
		return this.#served ? this.#served.pack.questions.length - this.#served.questions.size : 0;
	}

	/** The served pack's content, to show the article before the session stands. */
	get served(): Content | undefined {
		return this.#served;
	}

	/** Goes on with the learner's open session where there is one, else begins one; an exam waits in `ready` instead. */
	async open(): Promise<void> {
		this.#closed = false;
		this.#leave('loading');
		const { loadPack } = this.#dependencies;
		const [pack, learner] = await Promise.all([loadPack(this.#options.slug), learnerFor(this.#dependencies)]);
		if (!pack.ok) return this.#fail(pack.error);
		this.#learner = learner;
		this.#served = contentOf(pack.value, await this.#digestOf(pack.value));
		const { mode } = this.#options;
		const found = await openSession(this.#dependencies, { learner, uid: pack.value.uid, mode });
		if (!found.ok) return this.#fail(found.error);
		if (found.value) return this.#resume(found.value);
		if (mode === 'exam') this.#before = 'ready';
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
		const { unsaved } = this.#dependencies.storage;
		await unsaved.retry(this.run?.session);
		this.unsaved = unsaved.count;
		if (this.unsaved === 0) this.run?.nowSaved();
	}

	/** What could not be saved, as the text of a JSON file. */
	exportUnsaved(): string {
		return JSON.stringify(this.#dependencies.storage.unsaved, null, '\t');
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
		await this.#keeper?.settled();
		this.#release();
	}

	async #digestOf(pack: Pack): Promise<string> {
		return this.#options.digest ?? (await import('#lib/bank/fingerprint.ts')).packDigest(pack);
	}

	async #begin(wanted: Pick<Wanted, 'only' | 'retryOf'>): Promise<void> {
		const content = wanted.retryOf === undefined ? this.#served : this.run?.content;
		if (!content) return;
		const { mode, limit } = this.#options;
		// What is still being written of the old session is written before the new one marks it as left.
		await this.#keeper?.settled();
		this.#leave('loading');
		const begun = await begin(this.#dependencies, content, {
			...wanted,
			learner: this.#learner,
			mode,
			limit
		});
		if (!begun.ok) return this.#fail(begun.error);
		this.#own(await claim(this.#dependencies.locks, begun.value.session.id));
		this.resumed = false;
		this.#show(begun.value);
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
		const run = await this.#takeUp(session);
		if (!run.ok) return this.#fail(run.error);
		if (!run.value) return this.startNew();
		this.resumed = true;
		this.#show(run.value);
	}

	/** The session as it is now: another tab may have gone on with it until it let go. */
	async #takeUp(session: Session): Promise<Result<Run | undefined, Issue[]>> {
		const { storage } = this.#dependencies;
		const stored = await storage.sessions.byId(session.id);
		const served = this.#served;
		if (!served) throw new Error(`session ${session.id} is taken up before its pack was loaded`);
		return resume(this.#dependencies, served, (stored.ok && stored.value) || session);
	}

	#show(run: Run): void {
		const { storage, clock, uuid } = this.#dependencies;
		const keeper = new Keeper(storage.sessions, {
			save: async (commit) => {
				const saved = await storage.unsaved.save(commit);
				this.unsaved = storage.unsaved.count;
				return saved;
			}
		});
		this.#keeper = keeper;
		this.run = new RunState(run, { keeper, clock, uuid, checkOnTap: () => this.checkOnTap });
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
