import type { Catalogue } from '#lib/i18n/locale.svelte.ts';
import { ar, type DateEditorWords } from './words.editor.ar.ts';
import { en } from './words.editor.en.ts';

export const dateEditorWords: Catalogue<DateEditorWords> = { ar, en };
