import { defaultLanguage, isLanguage, languages, type Language } from './language.ts';

/** A path of the site without base and language: `/`, `/settings`, `/articles/…`. */
export type Route = `/${string}`;

/** What stands before a path: the base that the site is served under, `''` or `/dalil`. */
export type Base = '' | `/${string}`;

/**
 * The path of `route` in a language. It ends in a slash, so that any static host finds the `index.html` behind it
 * without a redirect; a query or hash stays behind the slash.
 */
export function pathFor(route: Route, language: Language, base: Base): string {
	const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(route) ?? [];
	return `${base}${languages[language].prefix}${path.endsWith('/') ? path : `${path}/`}${rest}`;
}

/** The language and the route of a path as the browser has it; a path outside the base is taken as a route. */
export function readPath(pathname: string, base: Base): { language: Language; route: Route } {
	const inside = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
	const [, first = '', rest = ''] = /^\/([^/]*)(.*)$/s.exec(inside) ?? [];
	if (first !== defaultLanguage && isLanguage(first)) return { language: first, route: asRoute(rest) };
	return { language: defaultLanguage, route: asRoute(inside) };
}

function asRoute(path: string): Route {
	const trimmed = path.replace(/^\/+/, '').replace(/\/+$/, '');
	return `/${trimmed}`;
}
