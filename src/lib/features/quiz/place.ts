import type { Digits, Language } from '#lib/i18n/language.ts';
import { readPath, type Base } from '#lib/i18n/path.ts';
import { modeFrom, type AskedMode } from './mode.ts';

/** What a quiz page knows before anything is fetched. */
export interface QuizPlace {
	/** What the site is served under. */
	readonly base: Base;
	readonly language: Language;
	readonly slug: string;
	readonly title: string;
	/** The address of the pack, and what names its content. */
	readonly pack: string;
	readonly digest: string;
	/** The kind of the first question; empty where it is not known. */
	readonly firstKind: string;
	readonly asked: AskedMode;
	/** The settings that a quiz follows, as `static/boot.js` has written them to the root element. */
	readonly digits: Digits;
	readonly checkOnTap: boolean;
}

/** The `data-…` of an element: what the page wrote on the one its quiz stands in, or settings on the root. */
type Dataset = Readonly<Record<string, string | undefined>>;

/** The place of a quiz: what the page wrote, what the address asks for, what the reader has set. */
export function placeFrom(
	{ base: under = '', slug = '', title = '', pack = '', digest = '', firstKind = '' }: Dataset,
	{ pathname, search }: Pick<Location, 'pathname' | 'search'>,
	settings: Dataset
): QuizPlace {
	const base: Base = under.startsWith('/') ? `/${under.slice(1)}` : '';
	return {
		...{ base, slug, title, pack, digest, firstKind },
		language: readPath(pathname, base).language,
		asked: modeFrom(new URLSearchParams(search)),
		digits: settings['digits'] === 'arab' ? 'arab' : 'latn',
		checkOnTap: settings['checkOnTap'] === 'true'
	};
}
