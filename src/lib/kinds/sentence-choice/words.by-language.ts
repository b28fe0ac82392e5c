import type { Catalogue } from '#lib/i18n/locale.svelte.ts';
import { ar, type SentenceChoiceWords } from './words.ar.ts';
import { en } from './words.en.ts';

export const sentenceChoiceWords: Catalogue<SentenceChoiceWords> = { ar, en };
