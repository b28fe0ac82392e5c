import type { Catalogue } from '#lib/i18n/locale.svelte.ts';
import { ar, type NumberWords } from './words.ar.ts';
import { en } from './words.en.ts';

export const numberWords: Catalogue<NumberWords> = { ar, en };
