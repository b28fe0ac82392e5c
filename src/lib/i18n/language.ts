/** The digits that the interface writes: 0-9 or ٠-٩; the names are those of Unicode's numbering systems. */
export type Digits = 'latn' | 'arab';

/** What the interface needs to know of a language it speaks. */
export interface LanguageRow {
	/** The language's own name. */
	readonly name: string;
	readonly direction: 'rtl' | 'ltr';
	/** The digits written where the learner has not chosen. */
	readonly digits: Digits;
	readonly questionMark: string;
	/** The day that weeks begin on; 0 is Sunday. */
	readonly firstDay: number;
	/** What stands before every path of this language. */
	readonly prefix: '' | `/${string}`;
}

/** The languages of the interface; the first is the one spoken where nothing says otherwise. */
export const languages = {
	ar: { name: 'العربية', direction: 'rtl', digits: 'latn', questionMark: '؟', firstDay: 6, prefix: '' },
	en: { name: 'English', direction: 'ltr', digits: 'latn', questionMark: '?', firstDay: 1, prefix: '/en' }
} as const satisfies Record<string, LanguageRow>;

export type Language = keyof typeof languages;

export const defaultLanguage: Language = 'ar';

export function isLanguage(tag: string): tag is Language {
	return Object.hasOwn(languages, tag);
}

export const languageTags: readonly Language[] = Object.keys(languages).filter(isLanguage);

/** The direction of a text in any language of articles, by its BCP 47 tag. */
export function directionOf(tag: string): 'rtl' | 'ltr' {
	return /^(ar|fa|ur|he|ps|sd|ckb|ug|yi|dv)(-|$)/.test(tag) ? 'rtl' : 'ltr';
}
