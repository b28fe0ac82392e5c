import * as z from 'zod/mini';
import type { BaseQuestion, Grading } from '#lib/kinds/kind.ts';
import { asksEvidence } from './asks-evidence.ts';

/** The result of grading a response: points of possible points, and why. */
export const markSchema = z.strictObject({
	points: z.number().check(z.minimum(0), z.maximum(2)),
	/** 1, or 2 where the sentence that proves the answer was asked for as well. */
	possible: z.int().check(z.minimum(1), z.maximum(2)),
	verdict: z.enum(['correct', 'partly', 'incorrect']),
	/** Credit the response itself earned, 0 to 1, before hints. */
	fraction: z.number().check(z.minimum(0), z.maximum(1)),
	/** Whether the sentence picked is a proof, where one was asked for. */
	evidence: z.optional(z.boolean())
});
export type Mark = z.output<typeof markSchema>;

/** What is known of how a response was given, besides the response. */
export interface Circumstances {
	/** How many hints were seen. */
	readonly hints: number;
	/** Whether the sentence picked is a proof; absent where none was asked for. */
	readonly evidencePicked?: boolean | undefined;
}

/**
 * The mark of a response. Where evidence is asked for: 2 points for a correct response with its proof, 1 for the
 * response alone, else 0. Each hint seen takes an equal share away, and having seen all still leaves one share: of
 * a question with two hints, two thirds, then one third. Verdict and fraction are the grading's, whatever the hints.
 * Points are rounded to hundredths.
 */
export function markOf(
	question: Pick<BaseQuestion, 'askEvidence' | 'evidence' | 'hints'>,
	grading: Pick<Grading, 'fraction' | 'verdict'>,
	{ hints, evidencePicked }: Circumstances
): Mark {
	const { fraction, verdict } = grading;
	const available = question.hints?.length ?? 0;
	const kept = 1 - Math.min(hints, available) / (available + 1);
	if (!asksEvidence(question)) return { points: rounded(fraction * kept), possible: 1, verdict, fraction };
	const evidence = evidencePicked ?? false;
	const earned = verdict === 'correct' ? (evidence ? 2 : 1) : 0;
	return { points: rounded(earned * kept), possible: 2, verdict, fraction, evidence };
}

function rounded(points: number): number {
	return Math.round(points * 100) / 100;
}
