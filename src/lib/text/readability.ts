import { segment } from './segment.ts';
import { wordsOf } from './words.ts';

/** How hard a text is to read, by its form alone: never more than a hint. */
export interface Readability {
	/** `flesch-kincaid`: the school year in the United States for which it is. `lix`: about 20 (very easy) to 60 and more (very hard). */
	readonly measure: 'flesch-kincaid' | 'lix';
	/** Rounded to one decimal. */
	readonly value: number;
	readonly level: 'easy' | 'middling' | 'hard';
	readonly words: number;
	readonly sentences: number;
}

/** Groups of vowels, without a silent e at the end; off by one in some words, which evens out over a text. */
function syllablesOf(word: string): number {
	const letters = word.toLowerCase().replace(/[^a-z]/g, '');
	const spoken = letters.replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, (end) => end.charAt(0));
	return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0);
}

function lettersOf(word: string): number {
	return word.replace(/[\p{M}\u0640]/gu, '').length;
}

/** Words of more than so many letters are long in LIX. */
const longFrom = 7;

function levelOf(value: number, [easy, hard]: readonly [number, number]): Readability['level'] {
	return value < easy ? 'easy' : value <= hard ? 'middling' : 'hard';
}

/**
 * The readability of paragraphs: in English the grade of Kincaid, Fishburne, Rogers & Chissom 1975 (“Derivation of new readability
 * formulas”); in other languages, Arabic among them, LIX (Björnsson 1968, “Läsbarhet”), which counts letters only. OSMAN (El-Haj & Rayson
 * 2016) needs syllables and so the harakat that Arabic leaves out; LIX is not calibrated for Arabic and compares texts with each other.
 * Nothing where there are no words.
 */
export function readabilityOf(paragraphs: readonly string[], language: string): Readability | undefined {
	const words = paragraphs.flatMap((text) => wordsOf(text).map((word) => word.text));
	const sentences = paragraphs.reduce((sum, text) => sum + segment(text).length, 0);
	if (words.length === 0 || sentences === 0) return undefined;
	const counts = { words: words.length, sentences };
	const rounded = (value: number): number => Math.round(value * 10) / 10;
	if (language.split('-')[0] === 'en') {
		const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
		const value = rounded((0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59);
		return { measure: 'flesch-kincaid', value, level: levelOf(value, [6, 10]), ...counts };
	}
	const long = words.filter((word) => lettersOf(word) >= longFrom).length;
	const value = rounded(words.length / sentences + (100 * long) / words.length);
	return { measure: 'lix', value, level: levelOf(value, [40, 50]), ...counts };
}
