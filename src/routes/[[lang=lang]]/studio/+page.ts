import { defaultLanguage, isLanguage } from '#lib/i18n/language.ts';
import { loadStudioWords } from '#lib/i18n/words/studio.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageLoad = async ({ params }) => {
	await loadStudioWords(params.lang !== undefined && isLanguage(params.lang) ? params.lang : defaultLanguage);
};
