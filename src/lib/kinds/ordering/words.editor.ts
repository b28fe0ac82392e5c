import type { Catalogue } from '#lib/i18n/locale.svelte.ts';
import { ar, type OrderingEditorWords } from './words.editor.ar.ts';
import { en } from './words.editor.en.ts';

export const orderingEditorWords: Catalogue<OrderingEditorWords> = { ar, en };
