import { wordsOf } from './words.ts';

/** A stretch of one list that the other has too, or that only the older (`removed`) or the newer one (`added`) has. */
export interface Change<T> {
	readonly type: 'same' | 'removed' | 'added';
	readonly items: readonly T[];
}

/** Lists whose difference would take more than so many steps are told as replaced where they differ. */
const mostSteps = 400;

interface Snake {
	readonly x: number;
	readonly before: Snake | undefined;
	/** How many items are the same from `x - same` on. */
	readonly same: number;
	readonly step: 'removed' | 'added' | undefined;
}

function slide(
	from: Omit<Snake, 'same'>,
	y: number,
	lists: readonly [readonly string[], readonly string[]]
): Snake {
	const [older, newer] = lists;
	let same = 0;
	while (from.x + same < older.length && y + same < newer.length) {
		if (older[from.x + same] !== newer[y + same]) break;
		same += 1;
	}
	return { ...from, x: from.x + same, same };
}

/** Myers 1986, “An O(ND) difference algorithm”: the way with the fewest steps from one list to the other; none within `mostSteps`. */
function shortestWay(older: readonly string[], newer: readonly string[]): Snake | undefined {
	const furthest = new Map<number, Snake>();
	const lists = [older, newer] as const;
	for (let steps = 0; steps <= Math.min(mostSteps, older.length + newer.length); steps++) {
		for (let line = -steps; line <= steps; line += 2) {
			const down = furthest.get(line + 1);
			const right = furthest.get(line - 1);
			const adds = line === -steps || (line !== steps && (right?.x ?? 0) < (down?.x ?? 0));
			const start: Omit<Snake, 'same'> =
				steps === 0
					? { x: 0, before: undefined, step: undefined }
					: adds
						? { x: down?.x ?? 0, before: down, step: 'added' }
						: { x: (right?.x ?? 0) + 1, before: right, step: 'removed' };
			const snake = slide(start, start.x - line, lists);
			if (snake.x >= older.length && snake.x - line >= newer.length) return snake;
			furthest.set(line, snake);
		}
	}
	return undefined;
}

function stepsBack(end: Snake): ('removed' | 'added' | 'same')[] {
	const steps: ('removed' | 'added' | 'same')[] = [];
	for (let at: Snake | undefined = end; at !== undefined; at = at.before) {
		for (let same = 0; same < at.same; same++) steps.push('same');
		if (at.step !== undefined) steps.push(at.step);
	}
	return steps.reverse();
}

function gathered<T>(
	steps: readonly Change<T>['type'][],
	older: readonly T[],
	newer: readonly T[]
): Change<T>[] {
	const changes: { type: Change<T>['type']; items: T[] }[] = [];
	let [x, y] = [0, 0];
	for (const type of steps) {
		const item = type === 'removed' ? older[x] : newer[y];
		if (type !== 'added') x += 1;
		if (type !== 'removed') y += 1;
		if (item === undefined) continue;
		const last = changes.at(-1);
		if (last?.type === type) last.items.push(item);
		else changes.push({ type, items: [item] });
	}
	return changes;
}

/**
 * What changed from one list to the other, with as little said to have changed as can be; items are the same where `name` gives the same.
 * Together, `same` and `removed` are the older list, and `same` and `added` the newer. Rule D1.
 */
export function diffLists<T>(
	older: readonly T[],
	newer: readonly T[],
	name: (item: T) => string
): Change<T>[] {
	const [names, others] = [older.map(name), newer.map(name)];
	let start = 0;
	while (start < names.length && start < others.length && names[start] === others[start]) start += 1;
	let end = 0;
	const room = Math.min(names.length, others.length) - start;
	while (end < room && names.at(-1 - end) === others.at(-1 - end)) end += 1;
	const inner = [names.slice(start, names.length - end), others.slice(start, others.length - end)] as const;
	const way = shortestWay(...inner);
	const middle: Change<T>['type'][] = way
		? stepsBack(way)
		: [...inner[0].map(() => 'removed' as const), ...inner[1].map(() => 'added' as const)];
	const same = (count: number): 'same'[] => Array.from({ length: count }, () => 'same');
	return gathered([...same(start), ...middle, ...same(end)], older, newer);
}

/** A text cut into words and what stands between them, without loss. */
function piecesOf(text: string): string[] {
	const pieces: string[] = [];
	let at = 0;
	for (const { start, end } of wordsOf(text)) {
		pieces.push(...text.slice(at, start).split(/(?<=\s)(?=\S)|(?<=\S)(?=\s)/), text.slice(start, end));
		at = end;
	}
	pieces.push(text.slice(at));
	return pieces.filter((piece) => piece !== '');
}

/** A stretch of text that was kept, removed or added. */
export interface TextChange {
	readonly type: Change<string>['type'];
	readonly text: string;
}

/** What changed from one text to another, by words. Together, `same` and `removed` are the older text, and `same` and `added` the newer. */
export function diffWords(older: string, newer: string): TextChange[] {
	return diffLists(piecesOf(older), piecesOf(newer), (piece) => piece).map(({ type, items }) => ({
		type,
		text: items.join('')
	}));
}
