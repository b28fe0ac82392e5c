import { sumOf } from '#lib/study/calendar.ts';
import type { DaySummary } from '#lib/study/summary.ts';

/** A day of the calendar: `step` 0 where nothing was answered, up to 3. Days after today lack. */
export interface DayCell {
	readonly day: number;
	/** Column from the earliest week, row from the first day of the week, both from 0. */
	readonly week: number;
	readonly weekday: number;
	readonly attempts: number;
	readonly step: 0 | 1 | 2 | 3;
}

/** What calendar to draw: its last day, how many weeks, and the first day of the week (0 is Sunday). */
export interface Span {
	readonly today: number;
	readonly weeks: number;
	readonly firstDay: number;
}

/** The days of the last weeks, the week of today last. 1970-01-01, day 0, was a Thursday. */
export function dayCells(days: ReadonlyMap<number, Pick<DaySummary, 'attempts'>>, span: Span): DayCell[] {
	const { today, weeks, firstDay } = span;
	const weekdayOf = (day: number) => (((day + 4 - firstDay) % 7) + 7) % 7;
	const start = today - weekdayOf(today) - 7 * (weeks - 1);
	return Array.from({ length: today - start + 1 }, (_, index) => {
		const attempts = days.get(start + index)?.attempts ?? 0;
		return {
			day: start + index,
			week: Math.floor(index / 7),
			weekday: index % 7,
			attempts,
			step: stepOf(attempts)
		};
	});
}

/** What was done in a week: `start` is its first local day. */
export interface WeekSum extends DaySummary {
	readonly start: number;
}

/** The weeks of a span, the earliest that has an answer first and the week of today last; none where nothing was answered in it. */
export function weekSums(days: ReadonlyMap<number, DaySummary>, span: Span): readonly WeekSum[] {
	const sums = new Map<number, WeekSum>();
	for (const { day, weekday } of dayCells(days, span)) {
		const start = day - weekday;
		const sum = sums.get(start) ?? { start, attempts: 0, correct: 0, elapsed: 0, facts: 0, fresh: 0 };
		sums.set(start, { ...sumOf(sum, days.get(day)), start });
	}
	const all = [...sums.values()];
	const first = all.findIndex(({ attempts }) => attempts > 0);
	return first === -1 ? [] : all.slice(first);
}

function stepOf(attempts: number): DayCell['step'] {
	if (attempts === 0) return 0;
	if (attempts < 10) return 1;
	return attempts < 25 ? 2 : 3;
}
