/** What can be said of a statement, in the order in which it is always shown. */
export const truthValues = ['true', 'false', 'not-stated'] as const;
export type TruthValue = (typeof truthValues)[number];

/** The right value as a choice. */
export function keyOf(question: { readonly answer: boolean | 'not-stated' }): TruthValue {
	if (question.answer === 'not-stated') return 'not-stated';
	return question.answer ? 'true' : 'false';
}
