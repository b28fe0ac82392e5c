import type { Language } from '../language.ts';
import type { Catalogue } from '../locale.svelte.ts';

/** A group of words that is fetched one language at a time, by those screens that need it. */
export interface FetchedWords<W> {
	/** Fetches the words of a language; awaited before anything of the group is shown in it. */
	load(language: Language): Promise<void>;
	/** Throws for a language that was not loaded. */
	readonly words: Catalogue<W>;
}

/** A group of words, called `group` where it is asked for too early, from what fetches each language. */
export function fetchedWords<W>(
	group: string,
	sources: Readonly<Record<Language, () => Promise<W>>>
): FetchedWords<W> {
	const fetched = new Map<Language, W>();
	const wordsIn = (language: Language): W => {
		const words = fetched.get(language);
		if (words === undefined) {
			throw new Error(`the words of ${group} in ${language} are asked for before they were fetched`);
		}
		return words;
	};
	return {
		async load(language) {
			if (!fetched.has(language)) fetched.set(language, await sources[language]());
		},
		words: {
			get ar() {
				return wordsIn('ar');
			},
			get en() {
				return wordsIn('en');
			}
		}
	};
}
