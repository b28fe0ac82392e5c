import type { Language } from '../language.ts';
import type { Catalogue } from '../locale.svelte.ts';
import type { QuizWords } from './quiz.ar.ts';

const fetched = new Map<Language, QuizWords>();

const sources: Readonly<Record<Language, () => Promise<QuizWords>>> = {
	ar: async () => (await import('./quiz.ar.ts')).quizAr,
	en: async () => (await import('./quiz.en.ts')).quizEn
};

/** Fetches the words of one language, so that a quiz is not held up by those of another. Awaited before its page is shown. */
export async function loadQuizWords(language: Language): Promise<void> {
	if (!fetched.has(language)) fetched.set(language, await sources[language]());
}

function wordsIn(language: Language): QuizWords {
	const words = fetched.get(language);
	if (!words) throw new Error(`the words of a quiz in ${language} are asked for before they were fetched`);
	return words;
}

export const quizWords: Catalogue<QuizWords> = {
	get ar() {
		return wordsIn('ar');
	},
	get en() {
		return wordsIn('en');
	}
};
