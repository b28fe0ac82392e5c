/** Which learners are one person, as the `join` events so far say. */
export class Joins {
	readonly #into = new Map<string, string>();

	/** Whom a learner's attempts count for: themselves, or the one they were joined into in the end. */
	ownerOf(learner: string): string {
		let owner = learner;
		for (let next = this.#into.get(owner); next !== undefined; next = this.#into.get(owner)) owner = next;
		return owner;
	}

	/** Says that `other` is the same person as `learner`; two who are one person already stay as they are. */
	join(learner: string, other: string): void {
		const [owner, joined] = [this.ownerOf(learner), this.ownerOf(other)];
		if (owner !== joined) this.#into.set(joined, owner);
	}

	/** The learner, and all who were joined into them. */
	allOf(learner: string): readonly string[] {
		return [learner, ...[...this.#into.keys()].filter((joined) => this.#reaches(joined, learner))];
	}

	#reaches(from: string, learner: string): boolean {
		for (let next = this.#into.get(from); next !== undefined; next = this.#into.get(next)) {
			if (next === learner) return true;
		}
		return false;
	}
}
