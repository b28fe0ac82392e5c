/** The key, in the store `device`, of the ids of learners who are deleted or joined to another. Derived from events. */
export const GONE = 'gone';

/** The ids as stored; none where nothing readable is stored. */
export function goneFrom(value: unknown): ReadonlySet<string> {
	const ids: unknown[] = Array.isArray(value) ? value : [];
	return new Set(ids.filter((id) => typeof id === 'string'));
}

/** The key, in the store `device`, of whom joined learners are now: an owner's id by the joined one's. Derived from events. */
export const JOINED = 'joined';

/** Owners by the ids of those who were joined into them, as stored; none where nothing readable is stored. */
export function joinedFrom(value: unknown): ReadonlyMap<string, string> {
	if (typeof value !== 'object' || value === null) return new Map();
	return new Map(
		Object.entries(value).flatMap(([joined, owner]: [string, unknown]) =>
			typeof owner === 'string' ? [[joined, owner]] : []
		)
	);
}

/** The learner, and those who were joined into them. */
export function personOf(learner: string, joined: ReadonlyMap<string, string>): readonly string[] {
	const others = [...joined].flatMap(([other, owner]) => (owner === learner ? [other] : []));
	return [learner, ...others];
}
