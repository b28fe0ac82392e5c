import { fetchedWords } from './fetched.ts';
import type { QuizWords } from './quiz.ar.ts';

/** Fetched one language at a time, so that a quiz is not held up by the words of another. */
export const { load: loadQuizWords, words: quizWords } = fetchedWords<QuizWords>('a quiz', {
	ar: async () => (await import('./quiz.ar.ts')).quizAr,
	en: async () => (await import('./quiz.en.ts')).quizEn
});
