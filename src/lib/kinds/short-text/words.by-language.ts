import type { Catalogue } from '#lib/i18n/locale.svelte.ts';
import { ar, type ShortTextWords } from './words.ar.ts';
import { en } from './words.en.ts';

export const shortTextWords: Catalogue<ShortTextWords> = { ar, en };
