import { describe, expect, test } from 'vitest';
import { pathFor, readPath, type Route } from './path.ts';

describe('pathFor', () => {
	test('puts the base and the language before a route and a slash after it', () => {
		expect(pathFor('/settings', 'ar', '')).toBe('/settings/');
		expect(pathFor('/articles/visit/quiz', 'en', '/dalil')).toBe('/dalil/en/articles/visit/quiz/');
	});

	test('gives the library one slash only', () => {
		expect(pathFor('/', 'ar', '')).toBe('/');
		expect(pathFor('/', 'en', '')).toBe('/en/');
	});

	test('keeps a query and a hash behind the slash', () => {
		expect(pathFor('/articles/visit?s=1#p2', 'en', '')).toBe('/en/articles/visit/?s=1#p2');
	});
});

describe('readPath', () => {
	const routes: Route[] = ['/', '/settings', '/articles/visit/quiz', '/english'];
	test.each(routes)('finds %s again in both languages, with a base and without', (route) => {
		for (const base of ['', '/dalil'] as const)
			for (const language of ['ar', 'en'] as const)
				expect(readPath(pathFor(route, language, base), base)).toEqual({ language, route });
	});

	test('reads a path without a slash at its end', () => {
		expect(readPath('/en', '')).toEqual({ language: 'en', route: '/' });
		expect(readPath('/dalil/en/settings', '/dalil')).toEqual({ language: 'en', route: '/settings' });
	});

	test('takes a language that is not spoken for part of the route', () => {
		expect(readPath('/fr/settings', '')).toEqual({ language: 'ar', route: '/fr/settings' });
		expect(readPath('/ar', '')).toEqual({ language: 'ar', route: '/ar' });
	});
});
