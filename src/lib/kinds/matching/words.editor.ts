import type { Catalogue } from '#lib/i18n/locale.svelte.ts';
import { ar, type MatchingEditorWords } from './words.editor.ar.ts';
import { en } from './words.editor.en.ts';

export const matchingEditorWords: Catalogue<MatchingEditorWords> = { ar, en };
