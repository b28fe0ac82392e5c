import type { GlossEntry, Range } from '#lib/article/article.ts';
import { toLatinDigits } from '#lib/text/digits.ts';
import { toEdtf } from '#lib/text/edtf.ts';
import { factLexiconOf, type FactLexicon } from './lexicon.ts';

/**
 * A fact in a sentence that a question can ask for, with its range there. `figure`: four digits that may be a year or a count; `term`: a
 * word of the glossary; `day`: a number before a month; `name`: words that the language writes with capitals.
 */
export interface Target extends Range {
	readonly sort: 'number' | 'day' | 'year' | 'month' | 'figure' | 'place' | 'name' | 'term';
	readonly text: string;
	readonly value?: number;
	/** Of a month with its year, in EDTF. */
	readonly date?: string;
	/** 1 to 12, of a month. */
	readonly month?: number;
}

const before = '(?<![\\p{L}\\p{M}\\p{N}])';
const after = '(?![\\p{L}\\p{M}\\p{N}])';
const digits = '[0-9٠-٩]';
/** A whole number that is no part of a longer one, of a time, a range, a date in numbers, a percentage of a decimal or a reference mark. */
const wholeNumber = new RegExp(
	`(?<![\\p{L}\\p{M}\\p{N}.,٫٬/:[–-])${digits}{1,9}(?![\\p{L}\\p{M}\\p{N}\\]]|[.,٫٬/:–-]\\p{N})`,
	'gu'
);

/** Words as a pattern that means them. */
export function escaped(words: string): string {
	return words.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}

function endsWithOne(text: string, words: readonly string[]): boolean {
	return new RegExp(`${before}(?:${words.map(escaped).join('|')})\\s+$`, 'iu').test(text);
}

function isYear(value: number): boolean {
	return value >= 1000 && value <= 2100;
}

/** Months, alone or as a pair («آذار/مارس»), where a number or a word such as «شهر» shows that a month is meant. */
function monthsIn(text: string, lexicon: FactLexicon): Target[] {
	const names = lexicon.months.flatMap((naming) => naming.map((name, index) => ({ name, month: index + 1 })));
	const one = [...names]
		.sort((a, b) => b.name.length - a.name.length)
		.map(({ name }) => escaped(name))
		.join('|');
	const pattern = new RegExp(`${before}(${one})(?:/(?:${one}))?(?:\\s+(${digits}{4}))?${after}`, 'gu');
	return Array.from(text.matchAll(pattern)).flatMap((match): Target[] => {
		const lead = text.slice(0, match.index);
		const dated =
			match[2] !== undefined ||
			new RegExp(`${digits}\\s+$`, 'u').test(lead) ||
			endsWithOne(lead, [...lexicon.beforeDate, 'في']);
		const month = names.find(({ name }) => name === match[1])?.month;
		if (!dated || month === undefined) return [];
		const year = match[2] === undefined ? undefined : Number(toLatinDigits(match[2]));
		const range = { start: match.index, end: match.index + match[0].length, text: match[0] };
		const date = year !== undefined && isYear(year) ? { date: toEdtf({ year, month }) } : {};
		return [{ sort: 'month', ...range, month, ...date }];
	});
}

function numbersIn(text: string, lexicon: FactLexicon): Target[] {
	return Array.from(text.matchAll(wholeNumber), (match): Target => {
		const value = Number(toLatinDigits(match[0]));
		const four = match[0].length === 4 && isYear(value);
		const dated = four && endsWithOne(text.slice(0, match.index), lexicon.beforeDate);
		const rest = text.slice(match.index + match[0].length);
		const day = new RegExp(`^\\s+(?:${lexicon.months.flat().join('|')})${after}`, 'u').test(rest);
		const sort = dated ? 'year' : four ? 'figure' : day ? 'day' : 'number';
		return { sort, start: match.index, end: match.index + match[0].length, text: match[0], value };
	});
}

/** The first place of each of these words in the text, as whole words. */
function wordsIn(text: string, words: readonly string[], sort: Target['sort']): Target[] {
	return words.flatMap((word): Target[] => {
		const match = new RegExp(`${before}${escaped(word)}${after}`, 'u').exec(text);
		return match ? [{ sort, start: match.index, end: match.index + word.length, text: word }] : [];
	});
}

/** Runs of words with capitals inside a sentence: names, in languages that write them so. */
function namesIn(text: string): Target[] {
	const name =
		/(?<=[\p{Ll},;] )\p{Lu}[\p{Ll}\p{M}’']+(?: (?:(?:von|van|de|al) )?\p{Lu}[\p{Ll}\p{M}’']+)*(?![\p{L}\p{N}])/gu;
	return Array.from(text.matchAll(name), (match) => ({
		sort: 'name',
		start: match.index,
		end: match.index + match[0].length,
		text: match[0]
	}));
}

/** What a text is searched for besides its own words. */
export interface TargetSource {
	readonly language: string;
	readonly glossary: readonly GlossEntry[];
}

/** The facts in a sentence that can be asked for, in order, none inside another. None in languages that no lexicon knows. */
export function targetsIn(text: string, { language, glossary }: TargetSource): Target[] {
	const lexicon = factLexiconOf(language);
	if (!lexicon) return [];
	const found = [
		...monthsIn(text, lexicon),
		...numbersIn(text, lexicon),
		...wordsIn(text, lexicon.places.flat(), 'place'),
		...(/\p{Script=Arabic}/u.test(text) ? [] : namesIn(text)),
		...wordsIn(
			text,
			glossary.map(({ term }) => term),
			'term'
		)
	];
	const free: Target[] = [];
	for (const target of found) {
		if (!free.some((other) => other.start < target.end && target.start < other.end)) free.push(target);
	}
	return free.sort((one, other) => one.start - other.start);
}
