/** Serves a part of a pack in place of the whole, so that a test meets the questions it is about and no others. */
import type { Page } from '@playwright/test';
import { globSync } from 'tinyglobby';
import { readFileSync } from 'node:fs';
import type { Question } from '#lib/kinds/index.ts';
import { packOf } from './site.ts';

/** Has the page find only the questions with these ids in the pack of `slug`, in the order of the pack; gives them back. */
export async function serveOnly(page: Page, slug: string, ids: readonly string[]): Promise<Question[]> {
	const [path = ''] = globSync([`build/_app/immutable/packs/${slug}.*.json`]);
	const pack: { questions: { id: string }[] } = JSON.parse(readFileSync(path, 'utf8'));
	const questions = pack.questions.filter(({ id }) => ids.includes(id));
	// What a service worker holds would come past the route below.
	await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
	await page.route(`**/packs/${slug}.*.json`, (route) => route.fulfill({ json: { ...pack, questions } }));
	return packOf(slug).questions.filter(({ id }) => ids.includes(id));
}

/** The ids of the first question of each kind in the pack of `slug`. */
export function oneOfEachKind(slug: string): string[] {
	const { questions } = packOf(slug);
	const kinds = new Set(questions.map(({ kind }) => kind));
	return [...kinds].flatMap((kind) => questions.find((question) => question.kind === kind)?.id ?? []);
}
