import type { Catalogue } from '#lib/i18n/locale.svelte.ts';
import { ar, type TrueFalseWords } from './words.ar.ts';
import { en } from './words.en.ts';

export const trueFalseWords: Catalogue<TrueFalseWords> = { ar, en };
