/**
 * Pictures of every page, and of the quiz before and after a response, phone and wide, in both languages, light and dark:
 * `npm run screens [-- part of a name]` writes them to `screens/`.
 */
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { launch } from './browser.ts';
import { serve } from './serve.ts';
import { packOf, arabic, english } from '../tests/e2e/site.ts';
import { respond, showText } from '../tests/e2e/play.ts';

const sizes = { phone: { width: 360, height: 740 }, wide: { width: 1280, height: 800 } };
const languages = { ar: '', en: '/en' };
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

interface Look {
	readonly size: keyof typeof sizes;
	readonly language: keyof typeof languages;
	readonly theme: Theme;
}

const pages = { library: '/', settings: '/settings/', about: '/about/', missing: '/nothing-here/' };
const only = process.argv[2] ?? '';
const folder = 'screens';

async function open(browser: Browser, look: Look): Promise<Page> {
	const context = await browser.newContext({
		viewport: sizes[look.size],
		colorScheme: look.theme,
		deviceScaleFactor: look.size === 'phone' ? 2 : 1,
		reducedMotion: 'reduce',
		serviceWorkers: 'block'
	});
	return context.newPage();
}

function nameOf(page: string, { size, language, theme }: Look): string {
	return `${page}-${size}-${language}-${theme}`;
}

async function shoot(page: Page, name: string): Promise<void> {
	if (!name.includes(only)) return;
	await page.evaluate(() => document.fonts.ready);
	await page.screenshot({ path: `${folder}/${name}.png` });
	console.log(`${folder}/${name}.png`);
}

async function shootPages(page: Page, origin: string, look: Look): Promise<void> {
	const slug = look.language === 'ar' ? arabic : english;
	const all = { ...pages, reader: `/articles/${slug}/` };
	for (const [name, path] of Object.entries(all)) {
		await page.goto(`${origin}${languages[look.language]}${path}`);
		await page.locator('html[data-live]').waitFor();
		await shoot(page, nameOf(name, look));
	}
}

/** Goes through the quiz until each kind was met, wrong and right in turn; then to the end. */
async function shootQuiz(page: Page, origin: string, look: Look): Promise<void> {
	const slug = look.language === 'ar' ? arabic : english;
	const { article, questions } = packOf(slug);
	const met = new Set<string>();
	await page.goto(`${origin}${languages[look.language]}/articles/${slug}/quiz/`);
	for (const [index, question] of questions.entries()) {
		const isNew = !met.has(question.kind);
		met.add(question.kind);
		await page.locator(`[data-question="${question.id}"]`).waitFor();
		if (isNew) await shoot(page, nameOf(`quiz-${question.kind}-before`, look));
		await respond(page, { question, article, right: index % 3 !== 0 });
		if (question.kind === 'sentence-choice' && isNew) {
			await showText(page, true);
			await shoot(page, nameOf(`quiz-${question.kind}-text`, look));
			await showText(page, false);
		}
		await page.locator('[data-action="check"]').click();
		if (question.askEvidence) {
			await page.locator('[data-phase="evidence"]').waitFor();
			if (isNew) await shoot(page, nameOf('quiz-evidence', look));
			await page.locator('[data-sentence="1"]').click();
			await page.locator('[data-action="check"]').click();
		}
		await page.locator('[data-action="next"]').waitFor();
		if (isNew) await shoot(page, nameOf(`quiz-${question.kind}-after`, look));
		await page.locator('[data-action="next"]').click();
	}
	await page.locator('[data-review]').first().waitFor();
	await shoot(page, nameOf('quiz-end', look));
}

mkdirSync(folder, { recursive: true });
const { url, close } = await serve({ folder: 'build', port: 0 });
const browser = await launch();
for (const size of ['phone', 'wide'] as const)
	for (const language of ['ar', 'en'] as const)
		for (const theme of themes) {
			const page = await open(browser, { size, language, theme });
			await shootPages(page, url, { size, language, theme });
			await shootQuiz(page, url, { size, language, theme });
			await page.context().close();
		}
await browser.close();
await close();
