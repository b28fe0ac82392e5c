/** The key, in the store `device`, of the ids of learners who are deleted or joined to another. Derived from events. */
export const GONE = 'gone';

/** The ids as stored; none where nothing readable is stored. */
export function goneFrom(value: unknown): ReadonlySet<string> {
	const ids: unknown[] = Array.isArray(value) ? value : [];
	return new Set(ids.filter((id) => typeof id === 'string'));
}
