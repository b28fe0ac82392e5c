import { defaultLanguage, isLanguage } from '#lib/i18n/language.ts';
import { loadLearnersWords } from '#lib/i18n/words/learners.ts';
import { loadSafetyWords } from '#lib/i18n/words/safety.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageLoad = async ({ params }) => {
	const language = params.lang !== undefined && isLanguage(params.lang) ? params.lang : defaultLanguage;
	await Promise.all([loadLearnersWords(language), loadSafetyWords(language)]);
};
