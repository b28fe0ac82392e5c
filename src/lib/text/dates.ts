import { dateTokens, type DateToken } from './date-tokens.ts';
import { exists, toEdtf, type PartialDate } from './edtf.ts';
import { scanNumbers } from './number-words.ts';

/** What a typed date says. */
export type DateReading =
	| {
			readonly type: 'date';
			readonly date: PartialDate;
			/** The right form of a month's name that was misspelled. */
			readonly spelling?: string;
			/** Words that say nothing of the date, fully folded. */
			readonly rest: readonly string[];
	  }
	/** More than one date can be meant: each in EDTF, in the order of the calendar. */
	| { readonly type: 'ambiguous'; readonly readings: readonly string[]; readonly rest: readonly string[] }
	/** A month or a year of the Hijri calendar: known, and not converted. */
	| { readonly type: 'hijri' };

/** What has been gathered from the tokens; several months or dates are kept until all is read. */
interface Gathered {
	readonly months: readonly (readonly number[])[];
	readonly dates: readonly (readonly PartialDate[])[];
	readonly numbers: readonly { readonly value: number; readonly width: number }[];
	readonly days: readonly number[];
	readonly monthWord: boolean;
	readonly rest: readonly string[];
	readonly spelling: string | undefined;
}

function fullYear(value: number, width: number): number {
	if (width > 2) return value;
	return value < 50 ? 2000 + value : 1900 + value;
}

/** The dates that digits joined by slashes, dots or dashes can stand for: day first, in English month first as well. */
function datesOf(values: readonly number[], widths: readonly number[], language: string): PartialDate[] {
	const [a = 0, b = 0, c] = values;
	const [wa = 0, wb = 0, wc = 0] = widths;
	if (c === undefined) {
		if (wa === 4) return [{ year: a, month: b }].filter(exists);
		if (wb === 4) return [{ year: b, month: a }].filter(exists);
		return orders([a, b], {}, language);
	}
	if (wa === 4) return [{ year: a, month: b, day: c }].filter(exists);
	return orders([a, b], { year: fullYear(c, wc) }, language);
}

/** Two numbers as day and month, and as month and day, as far as there are such dates and the language reads them so. */
function orders([a, b]: readonly [number, number], year: PartialDate, language: string): PartialDate[] {
	const dayFirst = [{ ...year, month: b, day: a }].filter(exists);
	const monthFirst = [{ ...year, month: a, day: b }].filter(exists);
	if (!language.startsWith('en')) return dayFirst.length > 0 ? dayFirst : monthFirst;
	return a === b ? dayFirst : [...monthFirst, ...dayFirst];
}

/** The numbers that runs of number words stand for, put where the words stood. */
function withWordsRead(tokens: readonly DateToken[], language: string): DateToken[] {
	const out: DateToken[] = [];
	let run: string[] = [];
	const flush = (): void => {
		for (const { value } of scanNumbers(run.join(' '), language).numbers) {
			out.push({ type: 'numbers', values: [value], widths: [value >= 1000 ? 4 : 2] });
		}
		run = [];
	};
	for (const token of tokens) {
		const single = token.type === 'numbers' && token.values.length === 1 && run.length > 0;
		if (token.type === 'number-word') run.push(token.text);
		else if (single && /^(?:و|and)$/.test(run.at(-1) ?? '')) run.push(String(token.values[0]));
		else {
			flush();
			out.push(token);
		}
	}
	flush();
	return out;
}

const nothing: Gathered = {
	months: [],
	dates: [],
	numbers: [],
	days: [],
	monthWord: false,
	rest: [],
	spelling: undefined
};

function gather(tokens: readonly DateToken[], language: string): Gathered | 'hijri' {
	let all = nothing;
	for (const token of tokens) {
		if (token.type === 'hijri-mark') return 'hijri';
		if (token.type === 'month') {
			if (token.name.calendar === 'hijri') return 'hijri';
			all = { ...all, months: [...all.months, token.name.months], spelling: token.spelling ?? all.spelling };
		} else if (token.type === 'numbers') {
			const [value = 0] = token.values;
			const [width = 0] = token.widths;
			if (token.values.length > 1) {
				all = { ...all, dates: [...all.dates, datesOf(token.values, token.widths, language)] };
			} else all = { ...all, numbers: [...all.numbers, { value, width }] };
		} else if (token.type === 'day') all = { ...all, days: [...all.days, token.day] };
		else if (token.type === 'month-word') all = { ...all, monthWord: true };
		else if (token.type === 'word') all = { ...all, rest: [...all.rest, token.text] };
	}
	return all;
}

/** The months that every name given allows: «تشرين/أكتوبر» is October. None given allows none. */
function commonMonths(names: readonly (readonly number[])[]): number[] {
	const [first = [], ...others] = names;
	return first.filter((month) => others.every((other) => other.includes(month)));
}

/** Parts of a date from lone numbers: four digits are a year, a small one the day, or the month after «شهر». */
function fromNumbers(all: Gathered): PartialDate | undefined {
	const years = all.numbers.filter(({ value, width }) => width >= 3 || value > 31);
	const small = [
		...all.days,
		...all.numbers.filter((each) => !years.includes(each)).map(({ value }) => value)
	];
	const ordinals = all.months.length === 0 && all.monthWord;
	if (years.length > 1 || small.length > (ordinals ? 2 : 1)) return undefined;
	const year = years[0];
	const base = year === undefined ? {} : { year: year.value };
	if (small.length === 0) return base;
	const [last = 0] = small.slice(-1);
	if (!ordinals) return { ...base, day: last };
	const [first = 0] = small;
	return small.length === 1 ? { ...base, month: last } : { ...base, day: first, month: last };
}

/** The dates that what was gathered can stand for; none where it is no date. */
function candidates(all: Gathered): readonly PartialDate[] {
	const rest = fromNumbers(all);
	if (rest === undefined || all.dates.length > 1) return [];
	const [written] = all.dates;
	if (written !== undefined) {
		const alone = all.months.length + all.days.length + all.numbers.length === 0;
		return alone ? written : [];
	}
	if (all.months.length === 0) return [rest].filter(exists);
	return commonMonths(all.months)
		.map((month) => ({ ...rest, month }))
		.filter(exists);
}

/**
 * Reads a date in digits or words: months by their Levantine, Egyptian and Gulf, Maghrebi and English names and pairs of
 * them («آذار/مارس»), numeric dates with the day first (in an English text both orders), years in words. Undefined where
 * the text is no date or is two of them. Rules D1 to D9 of README-typed.md.
 */
export function readDate(text: string, language: string): DateReading | undefined {
	const all = gather(withWordsRead(dateTokens(text), language), language);
	if (all === 'hijri') return { type: 'hijri' };
	const dates = candidates(all);
	const [date] = dates;
	if (date === undefined) return undefined;
	if (dates.length > 1) return { type: 'ambiguous', readings: dates.map(toEdtf), rest: all.rest };
	const found = { type: 'date' as const, date, rest: all.rest };
	return all.spelling === undefined ? found : { ...found, spelling: all.spelling };
}
