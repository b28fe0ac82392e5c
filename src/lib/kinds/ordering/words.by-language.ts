import type { Catalogue } from '#lib/i18n/locale.svelte.ts';
import { ar, type OrderingWords } from './words.ar.ts';
import { en } from './words.en.ts';

export const orderingWords: Catalogue<OrderingWords> = { ar, en };
