import type { DaySummary, Summary } from './summary.ts';

/** What was done day by day over all packs, by local day. */
export function calendarOf(summaries: Iterable<Pick<Summary, 'days'>>): ReadonlyMap<number, DaySummary> {
	const days = new Map<number, DaySummary>();
	for (const summary of summaries) {
		for (const [key, day] of Object.entries(summary.days)) {
			const before = days.get(Number(key));
			days.set(Number(key), sumOf(day, before));
		}
	}
	return days;
}

/** What was done on two days, or on one where the other lacks. */
export function sumOf(a: DaySummary, b: DaySummary | undefined): DaySummary {
	if (!b) return a;
	return {
		attempts: a.attempts + b.attempts,
		correct: a.correct + b.correct,
		elapsed: a.elapsed + b.elapsed,
		facts: a.facts + b.facts,
		fresh: a.fresh + b.fresh
	};
}

/**
 * The days practised in a row up to today, gently: one day left out at a time does not end it (and does not count), and today
 * need not be practised yet.
 */
export function streakOf(days: { has(day: number): boolean }, today: number): number {
	let count = 0;
	let day = days.has(today) ? today : today - 1;
	for (let missed = 0; missed < 2; day--) {
		if (days.has(day)) {
			count++;
			missed = 0;
		} else missed++;
	}
	return count;
}
