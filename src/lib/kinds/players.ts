import type { Component } from 'svelte';
import type { Kind, QuestionOf, ResponseOf } from './index.ts';
import type { PlayerProps } from './kind.ts';

/** The component with which a question of the kind `K` is answered. */
export type Player<K extends Kind> = Component<PlayerProps<QuestionOf<K>, ResponseOf<K>>>;
type Load<K extends Kind> = () => Promise<{ readonly default: Player<K> }>;

/** What loads the player of each kind: fetched when a question of the kind is first shown. */
export const players: { readonly [K in Kind]: Load<K> } = {
	'single-choice': () => import('./single-choice/Player.svelte'),
	'multiple-choice': () => import('./multiple-choice/Player.svelte'),
	'true-false': () => import('./true-false/Player.svelte'),
	'short-text': () => import('./short-text/Player.svelte'),
	number: () => import('./number/Player.svelte'),
	date: () => import('./date/Player.svelte'),
	'gap-fill': () => import('./gap-fill/Player.svelte'),
	ordering: () => import('./ordering/Player.svelte'),
	matching: () => import('./matching/Player.svelte'),
	'sentence-choice': () => import('./sentence-choice/Player.svelte')
};

/** Fetches the player of a kind ahead of its question; nothing where there is no such kind. */
export function fetchPlayer(kind: string): void {
	const [, load] = Object.entries(players).find(([name]) => name === kind) ?? [];
	void load?.().catch(() => undefined);
}

/** The player of a question's kind; rejects where it cannot be fetched, as offline before it was held. */
export async function playerOf<K extends Kind>(question: QuestionOf<K>): Promise<Player<K>> {
	return (await players[question.kind]()).default;
}
