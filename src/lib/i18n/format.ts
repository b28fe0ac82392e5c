import { languages, type Digits, type Language } from './language.ts';

/** The forms a count takes; a language uses those that `Intl.PluralRules` gives it: Arabic all six, English two. */
export type SixForms = Readonly<Record<Intl.LDMLPluralRule, string>>;
export type TwoForms = Readonly<Record<'one' | 'other', string>>;

/** How numbers, dates and lists are written: what words with a hole in them are handed. */
export interface Say {
	number(value: number): string;
	/** `fraction` of 1 as a whole per cent. */
	percent(fraction: number): string;
	/** A day in words, from UTC milliseconds, by the Gregorian calendar. */
	date(at: number): string;
	/** A day and a time of day. */
	time(at: number): string;
	list(parts: readonly string[]): string;
	/** The form for `count`, with `#` in it replaced by the number. */
	count(count: number, forms: SixForms | TwoForms): string;
}

/**
 * Writes for a language with the digits asked for. The numbering system and the calendar are always named, since
 * engines differ in what they take for granted in Arabic.
 */
export function sayIn(language: Language, digits: Digits = languages[language].digits): Say {
	const tag = `${language}-u-ca-gregory-nu-${digits}`;
	const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
	const percents = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
	const plurals = new Intl.PluralRules(language);
	const number = (value: number) => numbers.format(value);
	return {
		number,
		percent: (fraction) => percents.format(fraction),
		date: (at) => new Intl.DateTimeFormat(tag, { dateStyle: 'long' }).format(at),
		time: (at) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' }).format(at),
		list: (parts) => new Intl.ListFormat(language, { type: 'conjunction' }).format(parts),
		count: (count, forms) => formOf(forms, plurals.select(count)).replaceAll('#', number(count))
	};
}

function formOf(forms: SixForms | TwoForms, category: Intl.LDMLPluralRule): string {
	if ('few' in forms) return forms[category];
	return category === 'one' ? forms.one : forms.other;
}

/** Text of unknown direction set apart from the words around it (U+2068 … U+2069). */
export function isolate(text: string): string {
	return `\u2068${text}\u2069`;
}

/** Noon, by the clock here, of a day counted from 1970-01-01: a moment that is that day in every zone's calendar. UTC milliseconds. */
export function noonOf(day: number): number {
	const date = new Date(day * 86_400_000);
	return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12).getTime();
}
