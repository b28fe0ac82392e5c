import { foldText } from './fold.ts';
import { stopWords } from './stop-words.ts';

/** A word of a text, as written, with its range in UTF-16 offsets. */
export interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** Letters, marks and numbers; an apostrophe, a joiner or a soft hyphen inside a word and a separator inside a number do not part it. */
const word =
	/[\p{L}\p{M}\p{N}]+(?:(?:(?<=\p{N})[.,٫٬](?=\p{N})|(?<=[\p{L}\p{M}])['’](?=\p{L})|[\u00AD\u200B-\u200D]+(?=[\p{L}\p{M}]))[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of `text` in order, found by Unicode properties, not `Intl`. */
export function wordsOf(text: string): Word[] {
	return Array.from(text.matchAll(word), (match) => ({
		text: match[0],
		start: match.index,
		end: match.index + match[0].length
	}));
}

/** The fully folded words of `text`, in order. */
export function tokensOf(text: string): string[] {
	return wordsOf(foldText(text, 'full')).map((found) => found.text);
}

const shortest = 3;
const prefixes = /^(?:وال|بال|كال|فال|لل|ال|[وفبكل])/;
const suffixes = /(?:ها|ان|ات|ون|ين|يه|ه|ي)$/;

/** `word` with `affix` taken off as often as it is there and enough is left. */
function without(word: string, affix: RegExp): string {
	const rest = word.replace(affix, '');
	return rest === word || rest.length < shortest ? word : without(rest, affix);
}

function stemEnglish(word: string): string {
	const singular = word
		.replace(/(?<=\w{2})ies$/, 'y')
		.replace(/(?<=sh|ch|x|ss)es$/, '')
		.replace(/(?<=[^su])s$/, '');
	const rest = singular.replace(/(?:ing|ed)$/, '');
	const base = rest.length >= shortest && /[aeiouy]/.test(rest) ? rest : singular;
	return base.length > shortest ? base.replace(/([^aeiouyls])\1$/, '$1').replace(/e$/, '') : base;
}

/**
 * A light stem of a fully folded word. Arabic: suffixes, then prefixes, come off as long as three letters are left, so that
 * all forms of a word meet («والفلسطينيون», «فلسطين»); a stem is for comparing only and need not be a word. English:
 * plurals, -ed, -ing. Numbers, and words in other scripts and languages, stay as they are.
 */
export function stem(word: string, language: string): string {
	if (/^[ء-ي]+$/.test(word)) return without(without(word, suffixes), prefixes);
	return /^[a-z']+$/.test(word) && /^(?:ar|en)\b/.test(language) ? stemEnglish(word) : word;
}

/** The stems of the words of `text`, in order; `text` is folded first. */
export function stemsOf(text: string, language: string): string[] {
	return tokensOf(text).map((token) => stem(token, language));
}

function stopStems(language: 'ar' | 'en'): ReadonlySet<string> {
	const words = tokensOf(stopWords[language]);
	const joined = language === 'ar' ? words.flatMap((found) => [found, `و${found}`, `ف${found}`]) : words;
	return new Set(joined.map((found) => stem(found, language)));
}
const stopStemsOf = new Map<string, ReadonlySet<string>>();

/** Whether a stem (of `stem`) is of a word that says nothing by itself, such as «في» or “the”. */
export function isStopWord(stemmed: string, language: string): boolean {
	const known = /^[ء-ي]+$/.test(stemmed) ? 'ar' : 'en';
	if (known === 'en' && !/^(?:ar|en)\b/.test(language)) return false;
	const stems = stopStemsOf.get(known) ?? stopStems(known);
	stopStemsOf.set(known, stems);
	return stems.has(stemmed);
}
