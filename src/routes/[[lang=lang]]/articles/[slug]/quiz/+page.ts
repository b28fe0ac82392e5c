import { error } from '@sveltejs/kit';
import { articles as library } from 'virtual:dalil/library';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => library.flatMap(({ slug }) => [{ slug }, { slug, lang: 'en' }]);

/** The bank is fetched by the page itself, so that no key stands in what is prerendered. */
export const load: PageLoad = ({ params }) => {
	const entry = library.find(({ slug }) => slug === params.slug);
	if (!entry) error(404);
	return { entry, bare: true };
};
