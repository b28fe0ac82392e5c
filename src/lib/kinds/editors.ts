import type { Component } from 'svelte';
import type { DraftOf } from './drafts.ts';
import type { EditorProps } from './editor.ts';
import type { Kind } from './index.ts';

/** The component with which a question of the kind `K` is written. */
export type Editor<K extends Kind> = Component<EditorProps<DraftOf<K>>>;
type Load<K extends Kind> = () => Promise<{ readonly default: Editor<K> }>;

/** What loads the editor of each kind: fetched when a question of the kind is first written. */
export const editors: { readonly [K in Kind]: Load<K> } = {
	'single-choice': () => import('./single-choice/Editor.svelte'),
	'multiple-choice': () => import('./multiple-choice/Editor.svelte'),
	'true-false': () => import('./true-false/Editor.svelte'),
	'short-text': () => import('./short-text/Editor.svelte'),
	number: () => import('./number/Editor.svelte'),
	date: () => import('./date/Editor.svelte'),
	'gap-fill': () => import('./gap-fill/Editor.svelte'),
	ordering: () => import('./ordering/Editor.svelte'),
	matching: () => import('./matching/Editor.svelte'),
	'sentence-choice': () => import('./sentence-choice/Editor.svelte')
};

/** The editor of a draft's kind; rejects where it cannot be fetched, as offline before it was held. */
export async function editorOf<K extends Kind>(draft: DraftOf<K>): Promise<Editor<K>> {
	return (await editors[draft.kind]()).default;
}
