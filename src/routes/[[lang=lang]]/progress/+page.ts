import { defaultLanguage, isLanguage } from '#lib/i18n/language.ts';
import { loadProgressWords } from '#lib/i18n/words/progress.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageLoad = async ({ params }) => {
	await loadProgressWords(
		params.lang !== undefined && isLanguage(params.lang) ? params.lang : defaultLanguage
	);
};
