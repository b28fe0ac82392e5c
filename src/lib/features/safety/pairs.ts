/** Two learners of one name, of whom the person is asked whether they are one. */
export interface Pair {
	readonly name: string;
	readonly learner: string;
	readonly other: string;
}

/** Learners of one name, each with the first of that name; names are compared without regard to space and case. */
export function pairsOf(
	learners: readonly { readonly id: string; readonly name: string }[]
): readonly Pair[] {
	const first = new Map<string, string>();
	const pairs: Pair[] = [];
	for (const { id, name } of learners) {
		const folded = name.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
		if (folded === '') continue;
		const learner = first.get(folded);
		if (learner === undefined) first.set(folded, id);
		else pairs.push({ name, learner, other: id });
	}
	return pairs;
}
