import type { Catalogue } from '#lib/i18n/locale.svelte.ts';
import { ar, type TrueFalseEditorWords } from './words.editor.ar.ts';
import { en } from './words.editor.en.ts';

export const trueFalseEditorWords: Catalogue<TrueFalseEditorWords> = { ar, en };
