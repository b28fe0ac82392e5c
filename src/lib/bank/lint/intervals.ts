import { toLatinDigits } from '#lib/text/digits.ts';
import { foldText } from '#lib/text/fold.ts';

/** A stretch of numbers; `open` where its finite end is not part of it. */
export interface Interval {
	readonly from: number;
	readonly to: number;
	readonly open: boolean;
}

const number = '(\\d+(?:\\.\\d+)?)';
const ranges: readonly RegExp[] = [
	new RegExp(`${number}\\s*[-–—]\\s*${number}`, 'u'),
	new RegExp(`(?:بين|ما بين|between)\\s+${number}(?:\\s+\\S+)?\\s+(?:و|and)\\s*${number}`, 'u'),
	new RegExp(`(?:من|from)\\s+${number}(?:\\s+\\S+)?\\s+(?:إلى|الى|حتى|to)\\s+${number}`, 'u')
];
const above = new RegExp(`(?:أكثر من|اكثر من|فوق|ما يزيد على|more than|over|above)\\s+${number}`, 'u');
const below = new RegExp(
	`(?:أقل من|اقل من|دون|ما يقل عن|less than|under|below|fewer than)\\s+${number}`,
	'u'
);

/** The stretch of numbers that a text names, or the one number that it is; undefined where it names neither. */
export function intervalOf(text: string): Interval | undefined {
	const plain = toLatinDigits(foldText(text, 'marks')).toLowerCase();
	for (const range of ranges) {
		const found = range.exec(plain);
		if (found) return { from: Number(found[1]), to: Number(found[2]), open: false };
	}
	const over = above.exec(plain);
	if (over) return { from: Number(over[1]), to: Infinity, open: true };
	const under = below.exec(plain);
	if (under) return { from: -Infinity, to: Number(under[1]), open: true };
	const [only, ...more] = Array.from(plain.matchAll(/\d+(?:\.\d+)?/g), ([found]) => Number(found));
	return only === undefined || more.length > 0 ? undefined : { from: only, to: only, open: false };
}

/** Whether some number is in both. */
export function overlap(one: Interval, other: Interval): boolean {
	const from = Math.max(one.from, other.from);
	const to = Math.min(one.to, other.to);
	return one.open || other.open ? from < to : from <= to;
}
