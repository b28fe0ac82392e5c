import type { NumberPart } from './number-words-ar.ts';

/** A number as far as its words have been read. */
export interface Sum {
	/** What the scales already read add up to. */
	readonly total: number;
	/** The last scale read; the next must be smaller. */
	readonly scale: number;
	/** The group below 1,000 being read, or a number in digits. */
	readonly hundreds: number;
	readonly tens: number;
	readonly units: number;
	/** Whether the group takes no more tens and units. */
	readonly closed: boolean;
	readonly fraction: number;
	readonly last: NumberPart['role'] | 'digits' | 'nothing';
}

/** How a part stands to what was read: linked by و or "and", or in a language that needs no link. */
export interface Link {
	readonly joined: boolean;
	readonly english: boolean;
}

export const nothingRead: Sum = {
	total: 0,
	scale: Infinity,
	hundreds: 0,
	tens: 0,
	units: 0,
	closed: false,
	fraction: 0,
	last: 'nothing'
};

const emptyGroup = { hundreds: 0, tens: 0, units: 0, closed: false };

function group(sum: Sum): number {
	return sum.hundreds + sum.tens + sum.units;
}

export function valueOf(sum: Sum): number {
	return sum.total + group(sum) + sum.fraction;
}

/** A number in digits, by itself or added to a scale with و («ألف و5»). */
export function addDigits(sum: Sum, value: number, link: Link): Sum | undefined {
	const room = sum.last === 'nothing' || (link.joined && group(sum) === 0 && value < sum.scale);
	return room ? { ...sum, hundreds: value, closed: true, last: 'digits' } : undefined;
}

function addUnit(sum: Sum, value: number, free: boolean): Sum | undefined {
	if (value === 10 && !free && sum.last === 'unit' && sum.tens === 0 && sum.units > 0) {
		return { ...sum, tens: 10, closed: true, last: 'teen' };
	}
	if (!free || sum.closed || sum.units > 0) return undefined;
	if (value === 10) return sum.tens > 0 ? undefined : { ...sum, tens: 10, closed: true, last: 'unit' };
	if (value === 0) return sum.last === 'nothing' ? { ...sum, closed: true, last: 'unit' } : undefined;
	return { ...sum, units: value, last: 'unit' };
}

/** "nineteen forty", "twenty seventeen": two groups of two digits, as English says years. */
function addYearHalf(sum: Sum, value: number): Sum | undefined {
	const century = group(sum);
	if (century < 10 || century > 99 || sum.total > 0) return undefined;
	return { ...sum, hundreds: century * 100, tens: value, units: 0, closed: value < 20, last: 'ten' };
}

function addTen(sum: Sum, value: number, link: Link & { readonly free: boolean }): Sum | undefined {
	if (link.english && !link.joined && sum.tens > 0) return addYearHalf(sum, value);
	const room = link.free && !sum.closed && sum.tens === 0 && (!link.english || sum.units === 0);
	return room ? { ...sum, tens: value, last: 'ten' } : undefined;
}

function addTeen(sum: Sum, value: number, link: Link & { readonly free: boolean }): Sum | undefined {
	if (link.english && !link.joined && sum.tens > 0) return addYearHalf(sum, value);
	const room = link.free && !sum.closed && sum.tens + sum.units === 0;
	return room ? { ...sum, tens: 10, units: value - 10, closed: true, last: 'teen' } : undefined;
}

function addHundred(sum: Sum, link: Link & { readonly free: boolean }): Sum | undefined {
	const times = sum.tens + sum.units;
	const most = link.english ? 99 : 9;
	if (!link.joined && sum.hundreds === 0 && times > 0 && times <= most) {
		return { ...sum, ...emptyGroup, hundreds: times * 100, last: 'hundreds' };
	}
	return link.free && group(sum) === 0 ? { ...sum, hundreds: 100, last: 'hundreds' } : undefined;
}

function addScale(sum: Sum, scale: number, times: number | undefined): Sum | undefined {
	if (times === undefined || times === 0 || scale >= sum.scale) return undefined;
	return { ...sum, ...emptyGroup, total: sum.total + times * scale, scale, last: 'scale' };
}

function addFraction(sum: Sum, value: number, free: boolean): Sum | undefined {
	if (!free || sum.fraction > 0) return undefined;
	const whole = sum.last === 'scale' ? sum.scale : 1;
	return { ...sum, fraction: value * whole, closed: true, last: 'fraction' };
}

/** What was read with one more part, or undefined where the part begins another number. */
export function addPart(sum: Sum, part: NumberPart, link: Link): Sum | undefined {
	if (sum.last === 'fraction') return undefined;
	const free = sum.last === 'nothing' || link.joined || link.english;
	const none = group(sum) === 0;
	switch (part.role) {
		case 'unit':
			return addUnit(sum, part.value, free);
		case 'teen':
			return addTeen(sum, part.value, { ...link, free });
		case 'ten':
			return addTen(sum, part.value, { ...link, free });
		case 'hundreds':
			return free && none ? { ...sum, hundreds: part.value, last: 'hundreds' } : undefined;
		case 'hundred':
			return addHundred(sum, { ...link, free });
		case 'scale':
			return addScale(sum, part.value, none ? (free ? 1 : undefined) : link.joined ? undefined : group(sum));
		case 'dual':
			return addScale(sum, part.value / 2, free && none ? 2 : undefined);
		case 'fraction':
			return addFraction(sum, part.value, sum.last === 'nothing' || link.joined);
	}
}
