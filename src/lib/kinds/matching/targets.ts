import type { MatchingQuestion } from './question.ts';

/** What a source can be matched with. */
export interface Target {
	readonly id: string;
	readonly text: string;
}

/** The targets of the pairs, in their order, then those that fit nothing. */
export function targetsOf(question: MatchingQuestion): Target[] {
	const targets = question.pairs.map(({ id, target }) => ({ id, text: target }));
	return [...targets, ...(question.extras ?? []).map(({ id, text }) => ({ id, text }))];
}
