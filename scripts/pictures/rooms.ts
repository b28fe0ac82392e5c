/** Pictures of the pages, of what a past looks like, and of the studio. */
import type { Page } from '@playwright/test';
import { givePast } from '../../tests/e2e/past.ts';
import { languages, shoot, shootWhole, visit, type Look } from './look.ts';

const pages = {
	library: '/',
	practice: '/practice/',
	progress: '/progress/',
	studio: '/studio/',
	open: '/open/',
	settings: '/settings/',
	about: '/about/',
	missing: '/nothing-here/'
};

/** Every page of a device that holds nothing. */
export async function shootPages(page: Page, look: Look): Promise<void> {
	const all = { ...pages, reader: `/articles/${languages[look.language].slug}/` };
	for (const [name, path] of Object.entries(all)) {
		await visit(page, look, path);
		await page.waitForLoadState('networkidle');
		await shoot(page, name, look);
	}
}

const days = [
	{ ago: 1, right: true, certainty: 'sure' },
	{ ago: 3, right: true, certainty: 'quite' },
	{ ago: 4, right: false, certainty: 'sure' },
	{ ago: 9, right: true, certainty: 'unsure' },
	{ ago: 16, right: false, certainty: 'unsure' },
	{ ago: 30, right: true }
] as const;

/** The rooms of a learner who has answered every question today, as if on earlier days too. */
export async function shootPast(page: Page, look: Look): Promise<void> {
	await visit(page, look, '/about/');
	await givePast(page, days);
	await visit(page, look, '/progress/');
	await page.locator('main h2').first().waitFor();
	await shootWhole(page, 'past-progress', look);
	for (const name of ['library', 'practice', 'settings'] as const) {
		await visit(page, look, pages[name]);
		await page.waitForLoadState('networkidle');
		await shootWhole(page, `past-${name}`, look);
	}
	await visit(page, look, '/practice/session/?more=10');
	await page.locator('[data-question]').waitFor();
	await shoot(page, 'past-session', look);
}

/** The parts of the studio, with a copy of an article of the site. */
export async function shootStudio(page: Page, look: Look): Promise<void> {
	await visit(page, look, '/studio/');
	await page.locator('main details summary').first().click();
	await page.locator('main details li button').first().click();
	for (const part of ['article', 'questions', 'check', 'publish']) {
		await page.locator(`nav a[href*="part=${part}"]`).click();
		await page.waitForURL(`**part=${part}**`);
		await page.waitForLoadState('networkidle');
		await shoot(page, `studio-${part}`, look);
		await shootWhole(page, `studio-${part}-whole`, look);
		if (part !== 'questions') continue;
		await page.locator('[data-row] a').first().click();
		await page.locator('[data-action="preview"]').waitFor();
		await shootWhole(page, 'studio-question', look);
	}
}
