import { error } from '@sveltejs/kit';
import { articles as library } from 'virtual:dalil/library';
import { articles } from 'virtual:dalil/articles';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => library.flatMap(({ slug }) => [{ slug }, { slug, lang: 'en' }]);

export const load: PageLoad = async ({ params }) => {
	const entry = library.find(({ slug }) => slug === params.slug);
	const article = entry && (await articles[entry.slug]?.());
	if (!entry || !article) error(404);
	return { entry, article };
};
