import type { Attempt } from './attempt.ts';
import { interval, retained } from './fsrs.ts';
import type { Memory } from './memory.ts';

/** Days of stability from which a fact counts as mastered, where the last attempt that counted was not wrong. */
export const MASTERED_FROM = 21;

/** How a fact stands: not met yet; met; or so well known that it may rest for three weeks. */
export type FactState = 'new' | 'learning' | 'mastered';

/** What a schedule is made for. */
export interface Aim {
	/** Share of facts to be remembered when they come back, between 0.7 and 0.97; others are taken as the nearer of these. */
	readonly retention: number;
	/** How many times as long as expected this learner remembers (`calibrationOf`); 1 where absent. */
	readonly scale?: number;
}

/** Names a fact among those of all packs. */
export function factKey({ uid, fact }: Pick<Attempt, 'uid' | 'fact'>): string {
	return `${uid} ${fact}`;
}

/** The local day on which a fact comes back: the one after the last attempt that is nearest to when only the aim is retained. */
export function dueDay(memory: Memory, { retention, scale = 1 }: Aim): number {
	const aimed = Math.min(0.97, Math.max(0.7, retention));
	return memory.last + interval(memory.stability * scale, aimed);
}

/** How likely the fact is remembered on a local day; on the day of its last attempt, 1. */
export function retrievability(memory: Memory, day: number, scale = 1): number {
	return retained(memory.stability * scale, day - memory.last);
}

/** How a fact stands. */
export function stateOf(memory: Memory | undefined): FactState {
	if (!memory) return 'new';
	return memory.stability >= MASTERED_FROM && memory.rating !== 'again' ? 'mastered' : 'learning';
}

/**
 * How many facts come back on each of `days` days from `today` on, if no more is learned; those overdue come back today.
 */
export function forecast(
	memories: Iterable<Memory>,
	aim: Aim,
	span: { today: number; days: number }
): readonly number[] {
	const counts = Array.from({ length: span.days }, () => 0);
	for (const memory of memories) {
		const index = Math.max(0, dueDay(memory, aim) - span.today);
		if (index < span.days) counts[index] = (counts[index] ?? 0) + 1;
	}
	return counts;
}
