import type { Handle } from '@sveltejs/kit';
import { base } from '$app/paths';
import { languages } from '#lib/i18n/language.ts';
import { readPath } from '#lib/i18n/path.ts';

/** Writes the language and direction of each page into its first tag, so that both stand before anything is drawn. */
export const handle: Handle = ({ event, resolve }) => {
	const { language } = readPath(event.url.pathname, base);
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', language).replace('%dir%', languages[language].direction)
	});
};
