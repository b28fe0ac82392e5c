/** Every screen there is to look at, for tests that hold something of all of them. */
import type { Page } from '@playwright/test';
import { oneOfEachKind, serveOnly } from './part.ts';
import { respond, showText } from './play.ts';
import { arabic, english, expect, packOf } from './site.ts';

export const tongues = {
	ar: { path: '', slug: arabic, direction: 'rtl' },
	en: { path: '/en', slug: english, direction: 'ltr' }
} as const;
export type Tongue = keyof typeof tongues;

/** Looks at what is in view; told what it is called. */
export type Look = (name: string) => Promise<void>;

/** Shows one page after the other, but for the quiz. */
export async function eachPage(page: Page, tongue: Tongue, look: Look): Promise<void> {
	const { path, slug } = tongues[tongue];
	const places = [
		'/',
		`/articles/${slug}/`,
		'/practice/',
		'/progress/',
		'/settings/',
		'/about/',
		'/nothing-here/'
	];
	for (const place of places) {
		await page.goto(`${path}${place}`);
		await page.locator('html[data-live]').waitFor();
		await expect(page.locator('main h1')).toBeVisible();
		await look(`${path}${place}`);
	}
}

/** Shows a question of each kind before and after a response, wrong and right in turn, the text to pick from, and the end. */
export async function eachStep(page: Page, tongue: Tongue, look: Look): Promise<void> {
	const { path, slug } = tongues[tongue];
	const { article, questions: all } = packOf(slug);
	const asked = all.find(({ askEvidence }) => askEvidence);
	const questions = [...oneOfEachKind(slug).filter((each) => each !== asked), ...(asked ? [asked] : [])];
	await serveOnly(page, slug, questions);
	await page.goto(`${path}/articles/${slug}/quiz/`);
	for (const [index, question] of questions.entries()) {
		const pane = page.locator(`[data-question="${question.id}"]`);
		await expect(
			pane.locator('[role="group"], [role="radiogroup"], [role="list"], input').first()
		).toBeVisible();
		await look(`${question.kind} before`);
		if (question.kind === 'sentence-choice') {
			await showText(page, true);
			await look(`${question.kind} text`);
			await showText(page, false);
		}
		await respond(page, { question, article, right: index % 2 > 0 });
		await page.locator('[data-action="check"]').click();
		if (question.askEvidence) {
			await page.locator('[data-phase="evidence"] [data-sentence="1"]').press('Space');
			await look(`${question.kind} evidence`);
			await page.locator('[data-action="check"]').click();
		}
		await expect(page.locator('.why')).toBeVisible();
		await look(`${question.kind} after`);
		await page.locator('[data-action="next"]').click();
	}
	await expect(page.locator('[data-review]').first()).toBeVisible();
	await look('end');
}

/** Takes out of the complaints what the router says of the page that is missing on purpose. */
export function notFoundAside(complaints: string[]): void {
	complaints.splice(0, complaints.length, ...complaints.filter((text) => !text.includes('Not found: ')));
}
