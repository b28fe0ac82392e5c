import type { Catalogue } from '#lib/i18n/locale.svelte.ts';
import { ar, type PlayerWords } from './words.ar.ts';
import { en } from './words.en.ts';

export const playerWords: Catalogue<PlayerWords> = { ar, en };
