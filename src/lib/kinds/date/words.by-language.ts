import type { Catalogue } from '#lib/i18n/locale.svelte.ts';
import { ar, type DateWords } from './words.ar.ts';
import { en } from './words.en.ts';

export const dateWords: Catalogue<DateWords> = { ar, en };
