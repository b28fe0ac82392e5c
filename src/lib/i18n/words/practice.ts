import { fetchedWords } from './fetched.ts';
import type { PracticeWords } from './practice.ar.ts';

/** The words of practice. */
export const { load: loadPracticeWords, words: practiceWords } = fetchedWords<PracticeWords>('practice', {
	ar: async () => (await import('./practice.ar.ts')).practiceAr,
	en: async () => (await import('./practice.en.ts')).practiceEn
});
