import { expect, test } from 'vitest';
import { dayCells, weekSums } from './weeks.ts';

// 2026-11-23 is a Monday.
const today = Date.UTC(2026, 10, 23) / 86_400_000;

test.each([
	[6, 2],
	[1, 0],
	[0, 1]
])('where weeks begin on day %d, a Monday is in row %d of the last week', (firstDay, weekday) => {
	const cells = dayCells(new Map(), { today, weeks: 16, firstDay });
	expect(cells.at(-1)).toEqual({ day: today, week: 15, weekday, attempts: 0, step: 0 });
	expect(cells[0]).toMatchObject({ week: 0, weekday: 0 });
	expect(cells).toHaveLength(15 * 7 + weekday + 1);
});

test('the more was answered on a day, the stronger it is', () => {
	const days = new Map([3, 12, 40].map((attempts, index) => [today - index, { attempts }] as const));
	const cells = dayCells(days, { today, weeks: 2, firstDay: 1 }).toReversed();
	expect(cells.slice(0, 4).map(({ step }) => step)).toEqual([1, 2, 3, 0]);
});

test('weeks are summed from the first in which something was answered', () => {
	const day = { attempts: 4, correct: 3, elapsed: 1000, facts: 2, fresh: 1 };
	const days = new Map([today, today - 1, today - 15, today - 400].map((each) => [each, day] as const));
	const weeks = weekSums(days, { today, weeks: 12, firstDay: 1 });
	const nothing = { attempts: 0, correct: 0, elapsed: 0, facts: 0, fresh: 0 };
	expect(weeks).toEqual([
		{ start: today - 21, ...day },
		{ start: today - 14, ...nothing },
		{ start: today - 7, ...day },
		{ start: today, ...day }
	]);
	expect(weekSums(new Map([[today - 400, day]]), { today, weeks: 12, firstDay: 1 })).toEqual([]);
});
