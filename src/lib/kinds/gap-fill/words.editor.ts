import type { Catalogue } from '#lib/i18n/locale.svelte.ts';
import { ar, type GapFillEditorWords } from './words.editor.ar.ts';
import { en } from './words.editor.en.ts';

export const gapFillEditorWords: Catalogue<GapFillEditorWords> = { ar, en };
