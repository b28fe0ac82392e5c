import { defaultLanguage, isLanguage } from '#lib/i18n/language.ts';
import { loadTransferWords } from '#lib/i18n/words/transfer.ts';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageLoad = async ({ params }) => {
	await loadTransferWords(
		params.lang !== undefined && isLanguage(params.lang) ? params.lang : defaultLanguage
	);
};
