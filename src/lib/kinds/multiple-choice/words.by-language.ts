import type { Catalogue } from '#lib/i18n/locale.svelte.ts';
import { ar, type MultipleChoiceWords } from './words.ar.ts';
import { en } from './words.en.ts';

export const multipleChoiceWords: Catalogue<MultipleChoiceWords> = { ar, en };
