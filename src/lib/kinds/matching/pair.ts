import type { MatchingResponse } from './question.ts';

type Pairs = MatchingResponse['pairs'];

/** The pairs with `source` matched with `target`; a target fits one source at a time, so it leaves another it had. */
export function matched(pairs: Pairs, source: string, target: string): Pairs {
	const rest = Object.entries(pairs).filter(([from, to]) => from !== source && to !== target);
	return Object.fromEntries([...rest, [source, target]]);
}

/** The pairs without that of `source`. */
export function unmatched(pairs: Pairs, source: string): Pairs {
	return Object.fromEntries(Object.entries(pairs).filter(([from]) => from !== source));
}

/** The target that `source` is matched with. */
export function targetOf(pairs: Pairs, source: string): string | undefined {
	return Object.hasOwn(pairs, source) ? pairs[source] : undefined;
}
