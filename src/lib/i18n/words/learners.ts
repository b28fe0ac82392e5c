import { fetchedWords } from './fetched.ts';
import type { LearnersWords } from './learners.ar.ts';

/** The words of the settings of learners. */
export const { load: loadLearnersWords, words: learnersWords } = fetchedWords<LearnersWords>('learners', {
	ar: async () => (await import('./learners.ar.ts')).learnersAr,
	en: async () => (await import('./learners.en.ts')).learnersEn
});
