import type { StudyEvent } from './event.ts';
import { Joins } from './joins.ts';
import { byStamp, type Stamp } from './record.ts';

/**
 * The events that stand, by stamp. What an undo in force names is not in force; an undo that is itself undone restores
 * what it took back. Undos that name each other in a circle, which no device makes, are not in force.
 */
export function inForce(events: Iterable<StudyEvent>): readonly StudyEvent[] {
	const all = [...events].sort(byStamp);
	const against = new Map<string, string[]>();
	for (const event of all) {
		if (event.kind !== 'undo') continue;
		against.set(event.event, [...(against.get(event.event) ?? []), event.id]);
	}
	const stands = new Map<string, boolean>();
	for (let before = -1; before !== stands.size;) {
		before = stands.size;
		for (const { id } of all) {
			const undos = (against.get(id) ?? []).map((undo) => stands.get(undo));
			if (undos.includes(true)) stands.set(id, false);
			else if (undos.every((undo) => undo === false)) stands.set(id, true);
		}
	}
	return all.filter(({ id }) => stands.get(id) === true);
}

/** What takes attempts of one learner out of the count. */
interface Drop {
	/** The pack; absent for all packs. */
	readonly uid?: string;
	/** Attempts made before this do not count; absent where none does. */
	readonly before?: Stamp;
}

/**
 * Whether an attempt was made before something else was done. On one device the running numbers say so, also where its
 * clock was set back or forward between the two; devices have nothing but their clocks in common.
 */
function isBefore(attempt: Stamp, other: Stamp): boolean {
	return attempt.device === other.device ? attempt.number < other.number : byStamp(attempt, other) < 0;
}

/** What replay must know of an attempt. */
export interface Replayed extends Stamp {
	/** What an undo names it by; absent for what is none that was stored. */
	readonly id?: string;
	readonly learner: string;
	readonly uid: string;
}

/** What the events say of every attempt: whether it counts, and for whom. */
export class Replay {
	readonly #joins = new Joins();
	readonly #drops = new Map<string, Drop[]>();
	readonly #undone = new Set<string>();

	/** Whatever the order in which the events are given. */
	constructor(events: Iterable<StudyEvent>) {
		for (const event of inForce(events)) this.#take(event);
	}

	/** Whom a learner's attempts count for. */
	ownerOf(learner: string): string {
		return this.#joins.ownerOf(learner);
	}

	/** Whether an attempt counts: it was not undone, nor reset after it was made, and its learner is not deleted. */
	counts(attempt: Replayed): boolean {
		if (attempt.id !== undefined && this.#undone.has(attempt.id)) return false;
		const drops = this.#drops.get(attempt.learner) ?? [];
		return !drops.some(
			({ uid, before }) =>
				(uid === undefined || uid === attempt.uid) && (!before || isBefore(attempt, before))
		);
	}

	/** Whether a learner is deleted: then none of their attempts counts, whenever it was made. */
	isDeleted(learner: string): boolean {
		return (this.#drops.get(learner) ?? []).some(({ uid, before }) => uid === undefined && !before);
	}

	#take(event: StudyEvent): void {
		if (event.kind === 'join') this.#joins.join(event.learner, event.other);
		if (event.kind === 'reset') this.#drop(event.learner, { uid: event.uid, before: event });
		if (event.kind === 'reset-all') this.#drop(event.learner, { before: event });
		if (event.kind === 'delete') this.#drop(event.learner, {});
		if (event.kind === 'undo') this.#undone.add(event.event);
	}

	#drop(learner: string, drop: Drop): void {
		for (const one of this.#joins.allOf(learner))
			this.#drops.set(one, [...(this.#drops.get(one) ?? []), drop]);
	}
}

/**
 * The attempts that count once all events are replayed, by (at, device, number), each as the attempt of whom its
 * learner was joined into. The records given do not change.
 */
export function counting<A extends Replayed>(
	attempts: Iterable<A>,
	events: Iterable<StudyEvent>
): readonly A[] {
	const replay = new Replay(events);
	const counted: A[] = [];
	for (const attempt of attempts) {
		if (!replay.counts(attempt)) continue;
		const learner = replay.ownerOf(attempt.learner);
		counted.push(learner === attempt.learner ? attempt : { ...attempt, learner });
	}
	return counted.sort(byStamp);
}
