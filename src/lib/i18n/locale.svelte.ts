import { createContext } from 'svelte';
import { noonOf, sayIn, type Say, type SixForms, type TwoForms } from './format.ts';
import { languages, type Digits, type Language } from './language.ts';
import { pathFor, type Base, type Route } from './path.ts';

/** The same words in every language of the interface. */
export type Catalogue<W> = Readonly<Record<Language, W>>;

/** What a locale is made from; functions, so that it follows the page and the settings. */
export interface LocaleSource {
	readonly base: Base;
	language(): Language;
	/** The digits chosen; `undefined` leaves them to the language. */
	digits(): Digits | undefined;
}

/** The language of the page, as components see it: words, numbers, dates and paths. */
export class Locale implements Say {
	readonly #source: LocaleSource;
	readonly language: Language = $derived.by(() => this.#source.language());
	readonly #row = $derived(languages[this.language]);
	readonly #say: Say = $derived.by(() => sayIn(this.language, this.#source.digits() ?? this.#row.digits));
	readonly direction: 'rtl' | 'ltr' = $derived(this.#row.direction);
	readonly questionMark: string = $derived(this.#row.questionMark);
	/** The day that weeks begin on; 0 is Sunday. */
	readonly firstDay: number = $derived(this.#row.firstDay);

	constructor(source: LocaleSource) {
		this.#source = source;
	}

	/** The words of a catalogue in the language of the page. */
	words<W>(catalogue: Catalogue<W>): W {
		return catalogue[this.language];
	}

	/** The address of a route, in the language of the page or in another. */
	path(route: Route, language: Language = this.language): string {
		return pathFor(route, language, this.#source.base);
	}

	number(value: number): string {
		return this.#say.number(value);
	}

	percent(fraction: number): string {
		return this.#say.percent(fraction);
	}

	date(at: number): string {
		return this.#say.date(at);
	}

	/** A local day, counted from 1970-01-01, in words. */
	day(day: number): string {
		return this.date(noonOf(day));
	}

	time(at: number): string {
		return this.#say.time(at);
	}

	list(parts: readonly string[]): string {
		return this.#say.list(parts);
	}

	count(count: number, forms: SixForms | TwoForms): string {
		return this.#say.count(count, forms);
	}
}

/** `setLocale` in the root layout, `getLocale` in every component below it. */
export const [getLocale, setLocale] = createContext<Locale>();
