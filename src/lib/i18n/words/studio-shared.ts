import { fetchedWords } from './fetched.ts';
import type { StudioSharedWords } from './studio-shared.ar.ts';

/** The words of a text that another app shared. */
export const { load: loadStudioSharedWords, words: studioSharedWords } = fetchedWords<StudioSharedWords>(
	'shared texts',
	{
		ar: async () => (await import('./studio-shared.ar.ts')).studioSharedAr,
		en: async () => (await import('./studio-shared.en.ts')).studioSharedEn
	}
);
