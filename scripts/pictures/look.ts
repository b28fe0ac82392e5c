/** How a picture is taken: of what size, in which language, by which light, into which file. */
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { arabic, english } from '../../tests/e2e/site.ts';

export const sizes = { phone: { width: 360, height: 740 }, wide: { width: 1280, height: 800 } };
export const languages = {
	ar: { path: '', slug: arabic },
	en: { path: '/en', slug: english }
};
export const themes = ['light', 'dark'] as const;

/** One way to look at every screen; `origin` is where the build is served. */
export interface Look {
	readonly size: keyof typeof sizes;
	readonly language: keyof typeof languages;
	readonly theme: (typeof themes)[number];
	readonly origin: string;
}

const folder = 'screens';
const only = process.argv[2] ?? '';

/** A page of a device that holds nothing yet. */
export async function open(browser: Browser, { size, theme }: Look): Promise<Page> {
	const context = await browser.newContext({
		viewport: sizes[size],
		colorScheme: theme,
		deviceScaleFactor: size === 'phone' ? 2 : 1,
		reducedMotion: 'reduce',
		serviceWorkers: 'block'
	});
	return context.newPage();
}

/** Goes to a path of the site in the look's language, and waits until it is live. */
export async function visit(page: Page, { origin, language }: Look, path: string): Promise<void> {
	await page.goto(`${origin}${languages[language].path}${path}`);
	await page.locator('html[data-live]').waitFor();
}

/** Takes a picture of what is in view, where its name is among those asked for. */
export function shoot(page: Page, screen: string, look: Look): Promise<void> {
	return take(page, nameOf(screen, look), false);
}

/** The same of the page's whole length. */
export function shootWhole(page: Page, screen: string, look: Look): Promise<void> {
	return take(page, nameOf(screen, look), true);
}

function nameOf(screen: string, { size, language, theme }: Look): string {
	return `${screen}-${size}-${language}-${theme}`;
}

async function take(page: Page, name: string, fullPage: boolean): Promise<void> {
	if (!name.includes(only)) return;
	mkdirSync(folder, { recursive: true });
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: `${folder}/${name}.png`, fullPage });
	console.log(`${folder}/${name}.png`);
}
