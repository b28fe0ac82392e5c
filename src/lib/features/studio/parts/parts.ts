import type { Component } from 'svelte';
import type { Language } from '#lib/i18n/language.ts';
import { loadStudioArticleWords } from '#lib/i18n/words/studio-article.ts';
import { loadStudioQuestionsWords } from '#lib/i18n/words/studio-questions.ts';
import type { Part } from '#lib/features/studio/place.ts';
import type { WorkState } from '#lib/features/studio/work.svelte.ts';

/** What the screen of a part is handed. */
export interface PartProps {
	readonly work: WorkState;
}

/** Fetches the screen of a part, with its words in the language of the page. */
export const partScreens: Readonly<Record<Part, (language: Language) => Promise<Component<PartProps>>>> = {
	article: async (language) => {
		const [{ default: screen }] = await Promise.all([
			import('./ArticlePart.svelte'),
			loadStudioArticleWords(language)
		]);
		return screen;
	},
	questions: async (language) => {
		const [{ default: screen }] = await Promise.all([
			import('./QuestionsPart.svelte'),
			loadStudioQuestionsWords(language)
		]);
		return screen;
	},
	check: async (language) => {
		const [{ default: screen }] = await Promise.all([
			import('./CheckPart.svelte'),
			loadStudioQuestionsWords(language)
		]);
		return screen;
	},
	publish: async () => (await import('./PublishPart.svelte')).default
};
