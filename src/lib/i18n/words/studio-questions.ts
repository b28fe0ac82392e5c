import { fetchedWords } from './fetched.ts';
import type { StudioQuestionsWords } from './studio-questions.ar.ts';

/** The words of the studio's parts where questions are written and checked. */
export const { load: loadStudioQuestionsWords, words: studioQuestionsWords } =
	fetchedWords<StudioQuestionsWords>("the studio's questions", {
		ar: async () => (await import('./studio-questions.ar.ts')).studioQuestionsAr,
		en: async () => (await import('./studio-questions.en.ts')).studioQuestionsEn
	});
