import type { Catalogue } from '#lib/i18n/locale.svelte.ts';
import { ar, type NumberEditorWords } from './words.editor.ar.ts';
import { en } from './words.editor.en.ts';

export const numberEditorWords: Catalogue<NumberEditorWords> = { ar, en };
