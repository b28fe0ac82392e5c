import type { Catalogue } from '#lib/i18n/locale.svelte.ts';
import { ar, type SentenceChoiceEditorWords } from './words.editor.ar.ts';
import { en } from './words.editor.en.ts';

export const sentenceChoiceEditorWords: Catalogue<SentenceChoiceEditorWords> = { ar, en };
