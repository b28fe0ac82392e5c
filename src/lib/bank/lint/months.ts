import { foldText, type FoldLevel } from '#lib/text/fold.ts';
import { monthNames } from '#lib/text/months.ts';
import { wordsOf } from '#lib/text/words.ts';
import { holdsRun } from './lexis.ts';

interface Named {
	readonly name: string;
	readonly month: number;
	readonly words: readonly string[];
}

function wordsAt(text: string, level: FoldLevel): string[] {
	return wordsOf(foldText(text, level)).map((word) => word.text);
}

function namesAt(level: FoldLevel): Named[] {
	return monthNames.flatMap(([name, means]) => {
		const [month, ...more] = means.calendar === 'gregorian' ? means.months : [];
		if (month === undefined || more.length > 0) return [];
		const isLatin = /^[a-z]/.test(name);
		const written = isLatin && level !== 'full' ? name.charAt(0).toUpperCase() + name.slice(1) : name;
		return [{ name, month, words: wordsAt(written, level) }];
	});
}

const strict = namesAt('marks');
const lenient = namesAt('full');

function monthsAt(text: string, names: readonly Named[], level: FoldLevel): Map<number, string> {
	const words = wordsAt(text, level);
	const held = new Set(words);
	const named = names.filter((each) => held.has(each.words[0] ?? '') && holdsRun(words, each.words));
	return new Map(named.map(({ month, name }) => [month, name]));
}

/**
 * The months surely named in a text, by number: «آب» but not «أب», and English names with their capital, since “may” and
 * “march” are also verbs.
 */
export function monthsNamed(text: string): Map<number, string> {
	return monthsAt(text, strict, 'marks');
}

/** The months that a text may name, in whatever spelling. */
export function monthsMeant(text: string): Map<number, string> {
	return monthsAt(text, lenient, 'full');
}
