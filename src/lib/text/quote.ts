import { fold, foldText, type Folded } from './fold.ts';
import { wordsOf, type Word } from './words.ts';

/** How exactly a quote was found: as it is; with white space and unseen characters folded; with tatweel and harakat folded. */
export type MatchLevel = 'exact' | 'space' | 'marks';

/** The levels, best first. */
export const matchLevels = ['exact', 'space', 'marks'] as const;

/** The words to find, and the words right before and after them where they occur more than once. */
export interface QuoteSelector {
	readonly quote: string;
	readonly prefix?: string | undefined;
	readonly suffix?: string | undefined;
}

/** Where a quote stands: UTF-16 offsets into the text as written, never inside a grapheme cluster. */
export interface Found {
	readonly start: number;
	readonly end: number;
	readonly level: MatchLevel;
}

/** A text made ready for finding many quotes: each level is folded, and its words found, once, when first needed. */
export interface Searchable {
	readonly text: string;
	/** Its words, in order. */
	words(): readonly Word[];
	folded(level: 'space' | 'marks'): Folded;
}

/** Makes `text` ready for finding many quotes in it. */
export function searchable(text: string): Searchable {
	const kept = new Map<string, Folded>();
	let words: readonly Word[] | undefined;
	return {
		text,
		words: () => (words ??= wordsOf(text)),
		folded(level) {
			const folded = kept.get(level) ?? fold(text, level);
			kept.set(level, folded);
			return folded;
		}
	};
}

function* occurrences(text: string, part: string): Generator<number> {
	if (part === '') return;
	for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) yield at;
}

const continues = /^[\p{M}\u200D\p{Emoji_Modifier}\uDC00-\uDFFF]/u;
const joins = /\u200D$/;
const pictured = /^\p{Extended_Pictographic}/u;

/** Whether a place between two UTF-16 units falls inside a grapheme cluster. */
function cutsCluster(text: string, place: number): boolean {
	if (place === 0 || place === text.length) return false;
	const before = text.charAt(place - 1);
	if (/\s/.test(before)) return false;
	return (
		continues.test(text.slice(place, place + 2)) ||
		(joins.test(before) && pictured.test(text.slice(place, place + 2)))
	);
}

function exactPlaces(text: string, { quote, prefix = '', suffix = '' }: QuoteSelector): Found[] {
	const found: Found[] = [];
	for (const start of occurrences(text, quote)) {
		const end = start + quote.length;
		if (cutsCluster(text, start) || cutsCluster(text, end)) continue;
		if (!text.startsWith(prefix, start - prefix.length) || !text.startsWith(suffix, end)) continue;
		if (start >= prefix.length) found.push({ start, end, level: 'exact' });
	}
	return found;
}

function foldedPlaces(folded: Folded, selector: QuoteSelector, level: 'space' | 'marks'): Found[] {
	const { text, starts, ends } = folded;
	const quote = foldText(selector.quote, level);
	const prefix = foldText(selector.prefix ?? '', level);
	const suffix = foldText(selector.suffix ?? '', level);
	const found: Found[] = [];
	for (const at of occurrences(text, quote)) {
		const after = at + quote.length;
		const start = starts[at] ?? 0;
		const end = ends[after - 1] ?? 0;
		if (starts[at - 1] === start || ends[after] === end) continue;
		if (!text.slice(0, at).trimEnd().endsWith(prefix) || !text.slice(after).trimStart().startsWith(suffix))
			continue;
		found.push({ start, end, level });
	}
	return found;
}

/** The places of a quote at one level. Where some are whole words, the places inside other words are left out. */
export function findAt(within: Searchable, selector: QuoteSelector, level: MatchLevel): Found[] {
	const found =
		level === 'exact'
			? exactPlaces(within.text, selector)
			: foldedPlaces(within.folded(level), selector, level);
	if (found.length < 2) return found;
	const whole = found.filter(({ start, end }) => isWholeIn(within, start, end));
	return whole.length > 0 ? whole : found;
}

/**
 * Finds the places of a quote in one paragraph: all places of the best level that has any, once `prefix` and `suffix`
 * are held against the words around them at that level. Rules Q1 to Q6 of the README.
 */
export function findQuote(text: string, selector: QuoteSelector): Found[] {
	const within = searchable(text);
	for (const level of matchLevels) {
		const found = findAt(within, selector, level);
		if (found.length > 0) return found;
	}
	return [];
}

/** Whether a range of a text begins and ends at word boundaries, cutting no word. */
export function isWholeIn(within: Searchable, start: number, end: number): boolean {
	const words = within.words();
	return !cutsWord(words, start) && !cutsWord(words, end);
}

/** The same for a text that is looked at once. */
export function isWholeWords(text: string, start: number, end: number): boolean {
	return isWholeIn(searchable(text), start, end);
}

/** Whether a place is inside a word: the only one that can hold it is the last that begins before it. */
function cutsWord(words: readonly Word[], place: number): boolean {
	let [low, high] = [0, words.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words[middle]?.start ?? 0) < place) low = middle + 1;
		else high = middle;
	}
	return place < (words[low - 1]?.end ?? 0);
}

/** Context as long as this told every one of 3,500 quotes of real articles apart. */
const usual = 32;

/**
 * The words before and after a range that tell its place from every other in `text`: about 32 characters on each side, cut
 * between words, and longer where that is not enough. Empty at the edges of the text.
 */
export function contextFor(text: string, start: number, end: number): { prefix: string; suffix: string } {
	const edges = wordsOf(text);
	for (let length = usual; ; length *= 2) {
		const from = edges.findLast((word) => word.start <= start - length)?.start ?? 0;
		const to = edges.find((word) => word.end >= end + length)?.end ?? text.length;
		const context = { prefix: text.slice(from, start), suffix: text.slice(end, to) };
		const found = findQuote(text, { quote: text.slice(start, end), ...context });
		const only = found.length === 1 && found[0]?.start === start && found[0].end === end;
		if (only || (from === 0 && to === text.length)) return context;
	}
}
