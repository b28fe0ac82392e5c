import type { Language } from '../language.ts';
import type { Catalogue } from '../locale.svelte.ts';
import type { StudioWords } from './studio.ar.ts';

const fetched = new Map<Language, StudioWords>();

const sources: Readonly<Record<Language, () => Promise<StudioWords>>> = {
	ar: async () => (await import('./studio.ar.ts')).studioAr,
	en: async () => (await import('./studio.en.ts')).studioEn
};

/** Fetches the words of one language. Awaited before anything of the studio is shown in it. */
export async function loadStudioWords(language: Language): Promise<void> {
	if (!fetched.has(language)) fetched.set(language, await sources[language]());
}

function wordsIn(language: Language): StudioWords {
	const words = fetched.get(language);
	if (!words)
		throw new Error(`the words of the studio in ${language} are asked for before they were fetched`);
	return words;
}

export const studioWords: Catalogue<StudioWords> = {
	get ar() {
		return wordsIn('ar');
	},
	get en() {
		return wordsIn('en');
	}
};
