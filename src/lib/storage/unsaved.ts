import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import type { Session } from '#lib/study/session.ts';
import type { Attempts, Commit } from './attempts.ts';

/** Attempts that the store refused. They live as long as the page: each later save tries them again. */
export class Unsaved {
	readonly #attempts: Pick<Attempts, 'commit'>;
	readonly #held = new Map<string, Commit>();

	constructor(attempts: Pick<Attempts, 'commit'>) {
		this.#attempts = attempts;
	}

	/** How many attempts are not saved. */
	get count(): number {
		return this.#held.size;
	}

	/** Whether the attempt with this id is held here, and so is not saved. */
	has(id: string): boolean {
		return this.#held.has(id);
	}

	/** Stores an attempt, or holds it and says why; where it was stored, those held are tried again. Never rejects. */
	async save(commit: Commit): Promise<Result<void, Issue>> {
		const result = await this.#attempts.commit([commit]);
		if (!result.ok) {
			this.#held.set(commit.attempt.id, commit);
			return result;
		}
		this.#held.delete(commit.attempt.id);
		await this.retry(commit.session);
		return { ok: true, value: undefined };
	}

	/** Tries those held once more. `current` is the session in front of the learner: no older one is written over it. */
	async retry(current?: Session): Promise<void> {
		for (const held of [...this.#held.values()]) {
			const session = current?.id === held.attempt.session ? current : undefined;
			const result = await this.#attempts.commit([{ ...held, session }]);
			if (!result.ok) return;
			this.#held.delete(held.attempt.id);
		}
	}

	/** What is held, as JSON that a learner can keep: `{ version, attempts: [{ attempt, question }] }`. */
	toJSON(): { version: 1; attempts: readonly Pick<Commit, 'attempt' | 'question'>[] } {
		const attempts = [...this.#held.values()].map(({ attempt, question }) => ({ attempt, question }));
		return { version: 1, attempts };
	}
}
