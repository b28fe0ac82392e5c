import { defaultLanguage, isLanguage } from '#lib/i18n/language.ts';
import { loadCorrectionsWords } from '#lib/i18n/words/corrections.ts';
import { loadProgressWords } from '#lib/i18n/words/progress.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageLoad = async ({ params }) => {
	const language = params.lang !== undefined && isLanguage(params.lang) ? params.lang : defaultLanguage;
	await Promise.all([loadProgressWords(language), loadCorrectionsWords(language)]);
};
