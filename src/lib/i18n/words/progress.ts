import { fetchedWords } from './fetched.ts';
import type { ProgressWords } from './progress.ar.ts';

/** The words of the page that shows a learner's progress. */
export const { load: loadProgressWords, words: progressWords } = fetchedWords<ProgressWords>('progress', {
	ar: async () => (await import('./progress.ar.ts')).progressAr,
	en: async () => (await import('./progress.en.ts')).progressEn
});
