import { loadPracticeWords } from '#lib/i18n/words/practice.ts';
import { defaultLanguage, isLanguage } from '#lib/i18n/language.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageLoad = async ({ params }) => {
	await loadPracticeWords(
		params.lang !== undefined && isLanguage(params.lang) ? params.lang : defaultLanguage
	);
};
