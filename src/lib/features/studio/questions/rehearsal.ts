import { createContext, type Component } from 'svelte';
import type { Article } from '#lib/article/article.ts';
import type { Locale } from '#lib/i18n/locale.svelte.ts';
import type { Question } from '#lib/kinds/index.ts';

/** What shows a question as a learner meets it. */
export interface RehearsalProps {
	question: Question;
	article: Article;
	/** It stands in a document of its own, below no layout. */
	locale: Locale;
	/** What the button that begins it anew says. */
	again: string;
}

/** Fetches that: another part of the app, which the page of the studio brings. */
export type LoadRehearsal = () => Promise<Component<RehearsalProps>>;

/** `setRehearsal` in the page of the studio, `getRehearsal` where a question is previewed. */
export const [getRehearsal, setRehearsal] = createContext<LoadRehearsal>();
