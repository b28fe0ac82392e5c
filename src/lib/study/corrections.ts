import * as z from 'zod/mini';
import type { Attempt } from './attempt.ts';
import { markSchema } from './mark.ts';
import { digestSchema, uuidSchema } from './record.ts';

/** The version of the shape below; one of another version is made anew from the attempts. */
export const CORRECTIONS_VERSION = 1;

/**
 * What a pack as it is now makes of one learner's attempts at it: derived, and kept so that figures need not grade old
 * responses again. The attempts themselves do not change.
 */
export const packCorrectionsSchema = z.strictObject({
	version: z.literal(CORRECTIONS_VERSION),
	/** Whose attempts, as they were stored. */
	learner: uuidSchema,
	uid: uuidSchema,
	/** Names the content they were held against; absent where there may be attempts that were not. */
	digest: z.optional(digestSchema),
	/** The fingerprints of that content's questions. */
	questions: z.array(digestSchema),
	/** By time. */
	corrections: z.array(
		z.strictObject({ attempt: uuidSchema, question: z.string(), before: markSchema, after: markSchema })
	),
	/** The attempts at what has become another question: they count no more. */
	others: z.array(uuidSchema)
});
export type PackCorrections = z.output<typeof packCorrectionsSchema>;

/** Whether an attempt more leaves what is held valid: it was made at a question of the same content. */
export function holdsFor({ questions }: PackCorrections, attempt: Pick<Attempt, 'fingerprint'>): boolean {
	return questions.includes(attempt.fingerprint);
}

/** The attempts as they count: those corrected with their mark by the new key, those at what is another question now left out. */
export function asCorrected<A extends Pick<Attempt, 'id' | 'mark'>>(
	attempts: readonly A[],
	held: Iterable<PackCorrections>
): readonly A[] {
	const marks = new Map<string, Attempt['mark']>();
	const others = new Set<string>();
	for (const { corrections, others: left } of held) {
		for (const { attempt, after } of corrections) marks.set(attempt, after);
		for (const id of left) others.add(id);
	}
	if (marks.size + others.size === 0) return attempts;
	return attempts
		.filter(({ id }) => !others.has(id))
		.map((attempt) => {
			const mark = marks.get(attempt.id);
			return mark ? { ...attempt, mark } : attempt;
		});
}

/** What was corrected, in numbers. */
export interface CorrectionCounts {
	/** Questions that have an answer which is marked otherwise now. */
	readonly questions: number;
	/** Answers that are correct now, that are correct no more, and whose points alone are others. */
	readonly right: number;
	readonly wrong: number;
	readonly points: number;
	/** Answers that count no more. */
	readonly others: number;
}

/** What was corrected in one pack, in numbers; `undefined` where nothing was. */
export function correctionCounts(held: Iterable<PackCorrections>): CorrectionCounts | undefined {
	const all = [...held];
	const corrections = all.flatMap((one) => one.corrections);
	const others = all.reduce((sum, one) => sum + one.others.length, 0);
	if (corrections.length + others === 0) return undefined;
	const isRight = ({ verdict }: Attempt['mark']) => verdict === 'correct';
	const right = corrections.filter(({ before, after }) => !isRight(before) && isRight(after)).length;
	const wrong = corrections.filter(({ before, after }) => isRight(before) && !isRight(after)).length;
	const questions = new Set(corrections.map(({ question }) => question)).size;
	return { questions, right, wrong, points: corrections.length - right - wrong, others };
}
