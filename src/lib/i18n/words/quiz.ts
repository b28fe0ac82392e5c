import type { Catalogue } from '../locale.svelte.ts';
import { quizAr, type QuizWords } from './quiz.ar.ts';
import { quizEn } from './quiz.en.ts';

export const quizWords: Catalogue<QuizWords> = { ar: quizAr, en: quizEn };
