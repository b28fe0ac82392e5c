import type { Catalogue } from '#lib/i18n/locale.svelte.ts';
import { ar, type GapFillWords } from './words.ar.ts';
import { en } from './words.en.ts';

export const gapFillWords: Catalogue<GapFillWords> = { ar, en };
