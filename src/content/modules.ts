import type { PublishedPack } from './packs.ts';

/** The names by which the app imports what is under `questions/`. */
export const names = {
	library: 'virtual:dalil/library',
	articles: 'virtual:dalil/articles',
	article: 'virtual:dalil/article/'
} as const;

/** Whether a module is one of ours. */
export function isOurs(id: string): boolean {
	return id === names.library || id === names.articles || id.startsWith(names.article);
}

function articlesCode(packs: readonly PublishedPack[]): string {
	const loaders = packs.map(({ entry: { slug } }) => {
		const id = JSON.stringify(`${names.article}${slug}`);
		return `\t${JSON.stringify(slug)}: () => import(${id}).then(({ article }) => article)`;
	});
	return `export const articles = {\n${loaders.join(',\n')}\n};\n`;
}

/** The source of one of our modules; nothing where it names an article that is not there. */
export function codeOf(id: string, packs: readonly PublishedPack[]): string | undefined {
	if (id === names.library)
		return `export const articles = ${JSON.stringify(packs.map(({ entry }) => entry))};\n`;
	if (id === names.articles) return articlesCode(packs);
	const found = packs.find(({ entry }) => id === `${names.article}${entry.slug}`);
	return found ? `export const article = ${JSON.stringify(found.pack.article)};\n` : undefined;
}
