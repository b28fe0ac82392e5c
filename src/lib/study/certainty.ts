import * as z from 'zod/mini';
import { certainties, type Certainty } from './attempt.ts';
import type { Mark } from './mark.ts';

/** What right and wrong are worth at each certainty: certainty-based marking as Moodle has it (C=1, 2, 3). */
const worth = { unsure: [1, 0], quite: [2, -2], sure: [3, -6] } as const;

/**
 * The certainty-based mark of a response, for records and teachers; a learner is never shown a negative number. Partly right
 * earns its share of what right is worth, as in Moodle's `question_cbm::adjust_fraction`. -6 to 3.
 */
export function certaintyMark({ fraction }: Pick<Mark, 'fraction'>, certainty: Certainty): number {
	const [right, wrong] = worth[certainty];
	return fraction > 0 ? fraction * right : wrong;
}

/** How sure responses fared at one certainty. */
export const surenessSchema = z.strictObject({
	count: z.int().check(z.minimum(1)),
	correct: z.int().check(z.minimum(0)),
	/** The sum of certainty-based marks. */
	marks: z.number()
});
export type Sureness = z.output<typeof surenessSchema>;

/** Certainty against truth: for each step that was chosen, how many responses and the share of them that was correct. */
export function surenessOf(
	summaries: Iterable<{ readonly sureness: Readonly<Partial<Record<Certainty, Sureness>>> }>
): readonly {
	readonly certainty: Certainty;
	readonly count: number;
	readonly share: number;
	readonly marks: number;
}[] {
	const all = [...summaries];
	return certainties.flatMap((certainty) => {
		const found = all.flatMap(({ sureness }) => sureness[certainty] ?? []);
		const count = found.reduce((sum, one) => sum + one.count, 0);
		if (count === 0) return [];
		const correct = found.reduce((sum, one) => sum + one.correct, 0);
		const marks = found.reduce((sum, one) => sum + one.marks, 0);
		return [{ certainty, count, share: correct / count, marks }];
	});
}
