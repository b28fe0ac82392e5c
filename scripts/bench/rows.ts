/** What was measured, as rows of the table. */
import { median, quantile, type Row } from './figures.ts';
import type { Opening } from './openings.ts';
import type { Played } from './playing.ts';
import type { Glance, Visit } from './stores.ts';
import { parts, type Weights } from './wire.ts';

/** What Dalil gave in each run, and what it is compared with. */
export type Pair<T> = readonly [dalil: readonly T[], beside: readonly T[]];

/** The most that a time should be, as a ratio to the floor's, or to that of an empty store. */
const targets = { firstQuestion: 1.3, evidence: 1.2, library: 1.3, progress: 3 } as const;

const kilobyte = 1000;
const megabyte = 1_000_000;

function both<T>(
	[dalil, beside]: Pair<T>,
	figure: (values: readonly T[]) => number
): { dalil: number; beside: number } {
	return { dalil: figure(dalil), beside: figure(beside) };
}

function weightRows(openings: Pair<Opening>): Row[] {
	const weight = (of: (weights: Weights) => number) =>
		both(openings, (each) => median(each.map(({ weights }) => of(weights))) / kilobyte);
	const total = (weights: Weights) => parts.reduce((sum, part) => sum + weights[part], 0);
	const named = parts.map((part): Row => ({
		what: `    ${part}`,
		unit: 'kB',
		...weight((each) => each[part])
	}));
	return [
		{ what: '  over the wire before the first answer', unit: 'kB', ...weight(total) },
		...named.filter(({ dalil, beside }) => dalil !== 0 || beside !== 0),
		{ what: '    requests', ...both(openings, (each) => median(each.map(({ weights }) => weights.requests))) }
	];
}

/** Dalil beside the floor page. */
export function againstFloor(found: {
	readonly openings: Pair<Opening>;
	readonly texts: Pair<number>;
	readonly played: Pair<Played>;
}): Row[] {
	const { openings, texts, played } = found;
	const times = (each: readonly Played[]) => each.flatMap((run) => run.times);
	const count = played[0].flatMap((run) => run.times).length;
	const ms = { unit: 'ms' } as const;
	return [
		{ what: 'Beside the floor page' },
		...weightRows(openings),
		{
			what: '  first question takes a tap',
			...ms,
			...both(openings, (each) => median(each.map(({ firstQuestion }) => firstQuestion))),
			target: targets.firstQuestion
		},
		{ what: '  largest paint of the article', ...ms, ...both(texts, median) },
		{
			what: `  check to evidence painted, median of ${count}`,
			...ms,
			...both(played, (each) => median(times(each))),
			target: targets.evidence
		},
		{
			what: '  check to evidence painted, 95 %',
			...ms,
			...both(played, (each) => quantile(times(each), 0.95))
		},
		{
			what: `  script heap after ${played[0][0]?.times.length ?? 0} questions`,
			unit: 'MB',
			...both(played, (each) => median(each.map(({ heap }) => heap)) / megabyte)
		}
	];
}

/** A long past beside a past of one attempt. */
export function againstShortPast(visits: Pair<Visit>, many: number): Row[] {
	const row = (what: string, of: (visit: Visit) => number): Row => ({
		what,
		unit: 'ms',
		...both(visits, (each) => median(each.map(of)))
	});
	return [
		{ what: `${many.toLocaleString('en-GB')} attempts in the store, beside 1` },
		row('  first question takes a tap', ({ firstQuestion }) => firstQuestion),
		row('  check to verdict, stored', ({ record }) => record)
	];
}

/** A long past beside a store that holds nothing yet. */
export function againstNoPast(glances: Pair<Glance>, many: number): Row[] {
	const row = (what: string, place: keyof Glance): Row => ({
		what,
		unit: 'ms',
		...both(glances, (each) => median(each.map((glance) => glance[place]))),
		target: targets[place]
	});
	return [
		{ what: `${many.toLocaleString('en-GB')} attempts in the store, beside none` },
		row('  library with what is known of it', 'library'),
		row('  progress', 'progress')
	];
}
