import { error } from '@sveltejs/kit';
import { articles as library } from 'virtual:dalil/library';
import { articles } from 'virtual:dalil/articles';
import { browser } from '$app/environment';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => library.flatMap(({ slug }) => [{ slug }, { slug, lang: 'en' }]);

export const load: PageLoad = async ({ params }) => {
	const entry = library.find(({ slug }) => slug === params.slug);
	const article = entry && (await articles[entry.slug]?.());
	if (entry && article) return { entry, article };
	if (!browser || entry) error(404);
	// What a person added to this device is found in its store, by whoever opens the page there.
	const { findAdded } = await import('#lib/features/transfer/from-store.ts');
	const added = await findAdded(params.slug);
	if (!added.ok) error(500, 'store');
	return added.value ?? error(404);
};
