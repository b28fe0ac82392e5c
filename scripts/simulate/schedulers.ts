import { calibrationOf, withReview, type Lateness } from '#lib/study/calibration.ts';
import { retained, type Rating } from '#lib/study/fsrs.ts';
import { remembering, type Memory } from '#lib/study/memory.ts';
import { dueDay } from '#lib/study/schedule.ts';

/** Says when a fact comes back. */
export interface Scheduler {
	/** The fact was answered on `day`. */
	answered(fact: number, day: number, right: boolean): void;
	/** The day from which the fact is to be asked again; it was answered before. */
	due(fact: number): number;
	/** Night falls: what is worked out once a day. */
	slept?(): void;
}

/** FSRS-6 as practice uses it; where it calibrates, by the learner’s own recall up to the night before. */
function fsrs(calibrates: boolean): (retention: number) => Scheduler {
	return (retention) => {
		const memories = new Map<number, Memory>();
		let lateness: Lateness = {};
		let scale = 1;
		return {
			answered(fact, day, right) {
				const before = memories.get(fact);
				const rating: Rating = right ? 'good' : 'again';
				const elapsed = before ? day - before.last : undefined;
				const review =
					before && elapsed !== undefined
						? { rating, day, elapsed, expected: retained(before.stability, elapsed) }
						: { rating, day };
				lateness = withReview(lateness, before, review);
				memories.set(fact, remembering(before, review));
			},
			due(fact) {
				const memory = memories.get(fact);
				return memory ? dueDay(memory, { retention, scale }) : 0;
			},
			slept() {
				if (calibrates) scale = calibrationOf(lateness);
			}
		};
	};
}

/** SM-2 as P. A. Woźniak described it in 1990: a right response is a 4, a wrong one a 2. */
function sm2(): Scheduler {
	const cards = new Map<number, { ease: number; run: number; interval: number; due: number }>();
	return {
		answered(fact, day, right) {
			const { ease, run, interval } = cards.get(fact) ?? { ease: 2.5, run: 0, interval: 0 };
			const grade = right ? 4 : 2;
			const changed = Math.max(1.3, ease + 0.1 - (5 - grade) * (0.08 + (5 - grade) * 0.02));
			const next = !right || run === 0 ? 1 : run === 1 ? 6 : Math.ceil(interval * ease);
			cards.set(fact, { ease: changed, run: right ? run + 1 : 0, interval: next, due: day + next });
		},
		due: (fact) => cards.get(fact)?.due ?? 0
	};
}

/** The same interval whatever the response. */
function every(days: number): Scheduler {
	const due: number[] = [];
	return {
		answered(fact, day) {
			due[fact] = day + days;
		},
		due: (fact) => due[fact] ?? 0
	};
}

/** Schedulers that aim at a retention. */
export const aiming = [
	{ name: 'FSRS-6, calibrated', make: fsrs(true) },
	{ name: 'FSRS-6, as published', make: fsrs(false) }
] as const;

/** Schedulers that aim at none. */
export const plain = [
	{ name: 'SM-2', make: sm2 },
	{ name: 'every 7 days', make: () => every(7) }
] as const;
