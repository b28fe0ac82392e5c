import { fetchedWords } from './fetched.ts';
import type { StudioWords } from './studio.ar.ts';

/** The words that all parts of the studio share. */
export const { load: loadStudioWords, words: studioWords } = fetchedWords<StudioWords>('the studio', {
	ar: async () => (await import('./studio.ar.ts')).studioAr,
	en: async () => (await import('./studio.en.ts')).studioEn
});
