import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import type { Commit } from '#lib/storage/attempts.ts';
import type { Session } from '#lib/study/session.ts';
import type { Content, Contents } from './content.ts';
import type { QuizStore } from './store.ts';

/** What a keeper writes to. */
export interface KeeperStore {
	readonly sessions: Pick<QuizStore['sessions'], 'begin' | 'save'>;
	readonly unsaved: Pick<QuizStore['unsaved'], 'save' | 'retry'>;
	/** The id of the learner who answers; `undefined` where the store refuses to say. */
	learner(): Promise<string | undefined>;
}

/**
 * Writes a session as it changes, one write at a time: what changes while one is under way is written once, as it
 * stands then. A new session is written with its content first, and an attempt after the session as it was, so that
 * nothing older overwrites it. The store may still be opening: what is kept meanwhile waits for it.
 */
export class Keeper {
	readonly #open: () => Promise<KeeperStore>;
	#unbegun: { readonly session: Session; readonly contents: readonly Content[] } | undefined;
	#learner: string | undefined;
	#latest: Session | undefined;
	#writing: Promise<void> | undefined;
	#stopped = false;

	/** `open` gives the store, and rejects where its code cannot be had; it is then asked again with the next write. */
	constructor(open: () => Promise<KeeperStore>) {
		this.#open = open;
	}

	/** A new session: stored with what it asks from, as the present learner's, before anything else of it. */
	begin(session: Session, { all }: Contents): void {
		this.#unbegun = { session, contents: all };
	}

	/** Has what there is written, once the question stands that it must not hold up. */
	start(): void {
		if (!this.#stopped) this.#writing ??= this.#write();
	}

	/** Has the session written as soon as can be. */
	keep(session: Session): void {
		if (this.#stopped) return;
		this.#latest = session;
		this.#writing ??= this.#write();
	}

	/** Stores an attempt with its session, or holds it and says why. Rejects where the store's code cannot be had. */
	async commit({ attempt, session, question }: Commit): Promise<Result<void, Issue>> {
		this.#latest = undefined;
		await this.#writing;
		const { unsaved } = await this.#begun();
		return unsaved.save({
			attempt: this.#owned(attempt),
			session: session && this.#owned(session),
			question
		});
	}

	/** Tries what could not be saved once more, with the session as it stands. */
	async retry(session: Session): Promise<void> {
		const { unsaved } = await this.#begun();
		await unsaved.retry(this.#owned(session));
	}

	/** Settles once nothing is left to write. */
	async settled(): Promise<void> {
		await this.#writing;
	}

	/** Writes no more: the session is another tab's now. */
	stop(): void {
		this.#stopped = true;
		this.#latest = undefined;
	}

	async #write(): Promise<void> {
		// What could not be kept is no loss of an attempt: the next change is tried again.
		const store = await this.#begun().catch(() => undefined);
		while (store && this.#latest) {
			const session = this.#latest;
			this.#latest = undefined;
			await store.sessions.save(this.#owned(session));
		}
		this.#writing = undefined;
	}

	/** The store, once the session has begun in it. */
	async #begun(): Promise<KeeperStore> {
		const store = await this.#open();
		if (!this.#unbegun) return store;
		const { session, contents } = this.#unbegun;
		this.#unbegun = undefined;
		this.#learner = await store.learner();
		await store.sessions.begin(this.#owned(session), contents);
		return store;
	}

	#owned<T extends { readonly learner: string }>(record: T): T {
		return this.#learner === undefined ? record : { ...record, learner: this.#learner };
	}
}
