import type { Catalogue } from '#lib/i18n/locale.svelte.ts';
import { ar, type SingleChoiceWords } from './words.ar.ts';
import { en } from './words.en.ts';

export const singleChoiceWords: Catalogue<SingleChoiceWords> = { ar, en };
