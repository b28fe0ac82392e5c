import type { Catalogue } from '#lib/i18n/locale.svelte.ts';
import { ar, type EditorWords } from './words.editor.ar.ts';
import { en } from './words.editor.en.ts';

/** What the editors of questions say, whatever the kind; loaded with the first editor, never with a player. */
export const editorWords: Catalogue<EditorWords> = { ar, en };
