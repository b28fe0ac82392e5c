import { canonicalJson } from '#lib/bank/canonical.ts';
import type { Draft, DraftVersion } from './works.ts';

/** What is known of the earlier states of one work. */
interface Known {
	readonly numbers: Set<number>;
	/** What was kept at a moment: only states of one moment are held against each other. */
	readonly states: Map<number, unknown[]>;
	/** The highest number here or among those that come. */
	highest: number;
}

/**
 * The earlier states of works while others are brought in. Every device numbers its own from 1, so a number says nothing of
 * what stands under it: a state that is here already comes in no second time, one whose number is taken gets the next free one.
 */
export class EarlierStates {
	readonly #works = new Map<string, Known>();

	/** `coming` is all that may be brought in. */
	constructor(coming: Iterable<Pick<DraftVersion, 'work' | 'number'>>) {
		for (const { work, number } of coming) {
			const known = this.#of(work);
			known.highest = Math.max(known.highest, number);
		}
	}

	/** Takes note of a state that is here. */
	add({ work, number, at, state }: DraftVersion): void {
		this.take(work, number);
		const known = this.#of(work);
		const states = known.states.get(at) ?? [];
		states.push(state);
		known.states.set(at, states);
	}

	/** Takes note of a number under which something stands. */
	take(work: string, number: number): void {
		const known = this.#of(work);
		known.numbers.add(number);
		known.highest = Math.max(known.highest, number);
	}

	/** The state as it is to be stored; `undefined` where it is here already. */
	bring(version: DraftVersion): DraftVersion | undefined {
		const { numbers, states, highest } = this.#of(version.work);
		if (states.get(version.at)?.some((state) => isSame(state, version.state))) return undefined;
		const stored = numbers.has(version.number) ? { ...version, number: highest + 1 } : version;
		this.add(stored);
		return stored;
	}

	/** A work that gave way to a later one, as it is to be stored; `undefined` where it is here already. */
	keep({ id, updatedAt, work }: Draft): DraftVersion | undefined {
		return this.bring({ work: id, number: this.#of(id).highest + 1, at: updatedAt, state: work });
	}

	#of(work: string): Known {
		const known = this.#works.get(work) ?? { numbers: new Set(), states: new Map(), highest: 0 };
		this.#works.set(work, known);
		return known;
	}
}

function isSame(one: unknown, other: unknown): boolean {
	return one === other || canonicalJson(one) === canonicalJson(other);
}
