import { error } from '@sveltejs/kit';
import { articles as library } from 'virtual:dalil/library';
import { browser, dev } from '$app/environment';
import { defaultLanguage, isLanguage } from '#lib/i18n/language.ts';
import { loadQuizWords } from '#lib/i18n/words/quiz.ts';
import type { EntryGenerator, PageLoad } from './$types';

/** A prerendered quiz is started by its own entry, a fraction of kit's client; see `quiz-entry.config.js`. */
export const csr = dev;

export const entries: EntryGenerator = () => library.flatMap(({ slug }) => [{ slug }, { slug, lang: 'en' }]);

/** What a person added to this device is found in its store, by whoever opens the page there. */
async function added(slug: string) {
	if (!browser) return undefined;
	const { findAdded } = await import('#lib/features/transfer/from-store.ts');
	const found = await findAdded(slug);
	if (!found.ok) error(500, 'store');
	return found.value?.entry;
}

/** The bank is fetched by the page itself, so that no key stands in what is prerendered. */
export const load: PageLoad = async ({ params }) => {
	const entry = library.find(({ slug }) => slug === params.slug) ?? (await added(params.slug));
	if (!entry) error(404);
	await loadQuizWords(params.lang !== undefined && isLanguage(params.lang) ? params.lang : defaultLanguage);
	return { entry, bare: true };
};
