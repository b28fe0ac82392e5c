import type { CorrectionsWords } from './corrections.ar.ts';
import { fetchedWords } from './fetched.ts';

/** The words that tell which old answers are marked otherwise since a question was corrected. */
export const { load: loadCorrectionsWords, words: correctionsWords } = fetchedWords<CorrectionsWords>(
	'corrections',
	{
		ar: async () => (await import('./corrections.ar.ts')).correctionsAr,
		en: async () => (await import('./corrections.en.ts')).correctionsEn
	}
);
