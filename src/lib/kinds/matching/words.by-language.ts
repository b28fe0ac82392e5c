import type { Catalogue } from '#lib/i18n/locale.svelte.ts';
import { ar, type MatchingWords } from './words.ar.ts';
import { en } from './words.en.ts';

export const matchingWords: Catalogue<MatchingWords> = { ar, en };
