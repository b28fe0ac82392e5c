import { computeDecayFactor, default_w, FSRSAlgorithm } from 'ts-fsrs';

/** How well something was remembered, in the three steps that a response can tell apart. */
export type Rating = 'again' | 'hard' | 'good';

/** What FSRS knows of a memory. */
export interface Strength {
	/** Days after which nine of ten such memories are still there. */
	readonly stability: number;
	/** From 1, easy, to 10, hard. */
	readonly difficulty: number;
}

/** FSRS-6 with the parameters it is published with; days are whole, nothing is left to chance. */
const algorithm = new FSRSAlgorithm({ enable_short_term: false, enable_fuzz: false });
const grades = { again: 1, hard: 2, good: 3 } as const;
const { decay, factor } = computeDecayFactor(default_w);
const LONGEST = 36_500;

/** The memory after a response `days` after the last one; the first response makes it. Time never counts as less than 0. */
export function strengthened(before: Strength | undefined, rating: Rating, days: number): Strength {
	const { stability, difficulty } = algorithm.next_state(before ?? null, Math.max(0, days), grades[rating]);
	return { stability, difficulty };
}

/** How likely a memory is still there `days` after it was last strengthened, from 1 down towards 0. */
export function retained(stability: number, days: number): number {
	return (1 + (factor * Math.max(0, days)) / stability) ** decay;
}

/** The whole days, at least 1, after which a memory of this stability has gone down to `retention` (above 0, below 1). */
export function interval(stability: number, retention: number): number {
	const days = (stability / factor) * (retention ** (1 / decay) - 1);
	return Math.min(LONGEST, Math.max(1, Math.round(days)));
}
