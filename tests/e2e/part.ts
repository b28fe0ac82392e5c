/** Serves a part of a pack in place of the whole, so that a test meets the questions it is about and no others. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { globSync } from 'tinyglobby';
import type { Kind, Question, QuestionOf } from '#lib/kinds/index.ts';
import { packOf } from './site.ts';

/** The first question of a kind in the pack of `slug` that `holds` is true of; throws where there is none. */
export function questionOf<K extends Kind>(
	slug: string,
	kind: K,
	holds: (question: QuestionOf<K>) => boolean = () => true
): QuestionOf<K> {
	const isOfKind = (question: Question): question is QuestionOf<K> => question.kind === kind;
	const found = packOf(slug).questions.filter(isOfKind).find(holds);
	if (!found) throw new Error(`the pack of ${slug} has no such question of the kind ${kind}`);
	return found;
}

/** The first question of each kind in the pack of `slug`, in the order of the pack. */
export function oneOfEachKind(slug: string): Question[] {
	const { questions } = packOf(slug);
	return questions.filter(({ kind }, index) => questions.findIndex((each) => each.kind === kind) === index);
}

/** Has the page find no service worker, since what one holds comes past the routes of a test. */
export async function withoutWorker(page: Page): Promise<void> {
	await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
}

/** Has the page find these questions, in this order, in the pack of `slug`. */
export async function serveOnly(page: Page, slug: string, questions: readonly Question[]): Promise<void> {
	const [path = ''] = globSync([`build/_app/immutable/packs/${slug}.*.json`]);
	const pack: { questions: { id: string }[] } = JSON.parse(readFileSync(path, 'utf8'));
	const served = questions.map(({ id }) => pack.questions.find((each) => each.id === id));
	await withoutWorker(page);
	await page.route(`**/packs/${slug}.*.json`, (route) =>
		route.fulfill({ json: { ...pack, questions: served } })
	);
}
