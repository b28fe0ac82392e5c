import type { Route } from '#lib/i18n/path.ts';

/** The parts of a work, in the order in which they are done. */
export const parts = ['article', 'questions', 'check', 'publish'] as const;
export type Part = (typeof parts)[number];

/** Where in the studio a person is: at the list of works where `work` is absent. */
export interface StudioPlace {
	/** The uid of a work. */
	readonly work?: string | undefined;
	/** Whether a text that another app shared is to be looked at. */
	readonly shared?: true;
	readonly part: Part;
	/** The id of a question. */
	readonly question?: string | undefined;
}

/** The place that an address names; what is not understood is left out. */
export function placeOf(query: URLSearchParams): StudioPlace {
	const work = query.get('work');
	const question = query.get('question');
	const part = parts.find((each) => each === query.get('part')) ?? 'article';
	if (!work && query.has('shared')) return { part, shared: true };
	return { part, ...(work ? { work } : {}), ...(work && question ? { question } : {}) };
}

/** The address of a place, without base and language. */
export function routeOf({ work, part, question }: StudioPlace): Route {
	if (work === undefined) return '/studio';
	const query = new URLSearchParams({ work, part, ...(question === undefined ? {} : { question }) });
	return `/studio?${query.toString()}`;
}
