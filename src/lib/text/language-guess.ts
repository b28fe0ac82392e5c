import { foldText } from './fold.ts';
import { stopWords } from './stop-words.ts';
import { tokensOf, wordsOf } from './words.ts';

/** The language that a text seems to be in, and how sure that is: 0 to 1. */
export interface LanguageGuess {
	readonly language: 'ar' | 'en' | 'other';
	readonly confidence: number;
}

/** Letters that Persian, Urdu, Kurdish and Pashto write and Arabic does not; ڤ of foreign names, and ی and ک of some keyboards, do not count. */
const notArabic = /(?![ڤیک])[\u0679-\u06D3]/gu;
/** Common words of Persian and Urdu, fully folded. */
const foreign = new Set(
	'است را که از به در این آن می های برای شد بود کرد اين ہے کے کی میں اور سے کا نے'
		.split(' ')
		.map((word) => foldText(word, 'full'))
);
/** The commonest English words; more than a fifth of any English prose, and far fewer of other languages. */
const english = new Set(
	'the of and to a in is that was for it as with on by are from be this his'.split(' ')
);
const arabic = new Set(tokensOf(stopWords.ar).filter((word) => word.length > 1));

/** Where stop words make up this share of the words, there is no doubt. */
const sure = 0.15;
/** As many words as make a guess. */
const enough = 8;

function shareOf(words: readonly string[], set: ReadonlySet<string>): number {
	return words.length === 0 ? 0 : words.filter((word) => set.has(word)).length / words.length;
}

function lettersOf(text: string, script: RegExp): number {
	return text.match(script)?.length ?? 0;
}

/** Between 0.5 (the script alone) and 1 (the script, and as many stop words as the language has). */
function confidence(script: number, stop: number, words: number): number {
	const known = Math.min(1, stop / sure) * Math.min(1, words / enough);
	return Math.round(script * (0.5 + known / 2) * 100) / 100;
}

/** Arabic unless letters or words of the other languages of its script are there. */
function guessOfArabicScript(text: string, words: readonly string[], share: number): LanguageGuess {
	const strange = lettersOf(text, notArabic) / Math.max(1, words.length);
	const others = shareOf(words, foreign);
	const own = shareOf(words, arabic);
	if (strange > 0.1 || others > own) {
		return { language: 'other', confidence: confidence(share, Math.max(others, strange), words.length) };
	}
	return { language: 'ar', confidence: confidence(share, own, words.length) };
}

/**
 * Guesses the language of a text from its scripts and its commonest words. Without letters the guess is `other` with confidence 0.
 * A guess to be shown and changed, never one to act on alone.
 */
export function guessLanguage(text: string): LanguageGuess {
	const letters = lettersOf(text, /\p{L}/gu);
	if (letters === 0) return { language: 'other', confidence: 0 };
	const ofArabic = lettersOf(text, /\p{Script=Arabic}/gu) / (letters + lettersOf(text, /[\u064B-\u0652]/g));
	const ofLatin = lettersOf(text, /\p{Script=Latin}/gu) / letters;
	const words = wordsOf(text).map((word) => foldText(word.text, 'full'));
	if (ofArabic >= 0.5) return guessOfArabicScript(text, words, Math.min(1, ofArabic));
	const stop = shareOf(words, english);
	if (ofLatin >= 0.5 && (stop >= sure / 2 || words.length < enough)) {
		return { language: 'en', confidence: confidence(ofLatin, stop, words.length) };
	}
	return { language: 'other', confidence: Math.round(Math.max(ofLatin, 1 - ofArabic - ofLatin) * 50) / 100 };
}
