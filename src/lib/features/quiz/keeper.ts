import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import type { Commit } from '#lib/storage/attempts.ts';
import type { Sessions } from '#lib/storage/sessions.ts';
import type { Unsaved } from '#lib/storage/unsaved.ts';
import type { Session } from '#lib/study/session.ts';

/**
 * Writes a session as it changes, one write at a time: what changes while one is under way is written once, as it
 * stands then. An attempt is written after those, so that no older session overwrites the one it came with.
 */
export class Keeper {
	readonly #sessions: Pick<Sessions, 'save'>;
	readonly #unsaved: Pick<Unsaved, 'save'>;
	#latest: Session | undefined;
	#writing: Promise<void> | undefined;
	#stopped = false;

	constructor(sessions: Pick<Sessions, 'save'>, unsaved: Pick<Unsaved, 'save'>) {
		this.#sessions = sessions;
		this.#unsaved = unsaved;
	}

	/** Has the session written as soon as can be. */
	keep(session: Session): void {
		if (this.#stopped) return;
		this.#latest = session;
		this.#writing ??= this.#write();
	}

	/** Stores an attempt with its session, or holds it and says why. */
	async commit(commit: Commit): Promise<Result<void, Issue>> {
		this.#latest = undefined;
		await this.#writing;
		return this.#unsaved.save(commit);
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
		while (this.#latest) {
			const session = this.#latest;
			this.#latest = undefined;
			// A draft that could not be kept is no loss of an attempt: the next change is tried again.
			await this.#sessions.save(session);
		}
		this.#writing = undefined;
	}
}
