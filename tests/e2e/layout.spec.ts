import { globSync } from 'tinyglobby';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { misfits, smallTargets } from './fits.ts';
import { withoutWorker } from './part.ts';
import { arabic, expect, packOf, test } from './site.ts';
import { eachPage, eachStep, notFoundAside, tongues, type Look } from './screens.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
// Parts of packs are served past the worker: it must not hold the whole ones by then.
test.beforeEach(({ page }) => withoutWorker(page));

function collector(page: Page, found: string[], probes: readonly (() => string[])[]): Look {
	return async (name) => {
		for (const probe of probes) found.push(...(await page.evaluate(probe)).map((each) => `${name}: ${each}`));
	};
}

const sizes = {
	'at 320 px': { width: 320, large: false, probes: [misfits, smallTargets] },
	'with text twice as large': { width: 360, large: true, probes: [misfits] }
};

for (const [title, { width, large, probes }] of Object.entries(sizes))
	for (const tongue of ['ar', 'en'] as const)
		test(`every screen fits and can be hit ${title} (${tongue})`, async ({ page, complaints }) => {
			test.setTimeout(90_000);
			const found: string[] = [];
			await page.setViewportSize({ width, height: 640 });
			if (large)
				await page.addInitScript(() => {
					const enlarge = () => document.documentElement.style.setProperty('font-size', '200%');
					document.addEventListener('DOMContentLoaded', enlarge);
				});
			const look = collector(page, found, probes);
			await eachPage(page, tongue, look);
			await eachStep(page, tongue, look);
			expect(found).toEqual([]);
			notFoundAside(complaints);
		});

for (const tongue of ['ar', 'en'] as const)
	test(`the article is read, in its language and direction, with scripts off (${tongue})`, async ({
		browser,
		baseURL
	}) => {
		const { path, slug, direction } = tongues[tongue];
		const context = await browser.newContext({
			javaScriptEnabled: false,
			...(baseURL === undefined ? {} : { baseURL })
		});
		const page = await context.newPage();
		await page.goto(`${path}/articles/${slug}/`);
		await expect(page.locator('html')).toHaveAttribute('lang', tongue);
		await expect(page.locator('html')).toHaveAttribute('dir', direction);
		const { article } = packOf(slug);
		for (const { text } of article.paragraphs)
			await expect(page.getByText(text.slice(0, 40)).first()).toBeVisible();
		await context.close();
	});

test('direction and theme stand before anything is drawn', async ({ page }) => {
	await page.addInitScript(() => {
		localStorage.setItem('dalil.settings', JSON.stringify({ version: 1, theme: 'dark', textSize: 5 }));
	});
	// The page as it is before any of the app's own modules comes.
	await page.route('**/_app/immutable/**/*.js', () => undefined);
	await page.goto(`/en/articles/${arabic}/`, { waitUntil: 'domcontentloaded' });
	const html = page.locator('html');
	await expect(html).toHaveAttribute('dir', 'ltr');
	await expect(html).toHaveAttribute('lang', 'en');
	await expect(html).toHaveAttribute('data-theme', 'dark');
	await expect(html).toHaveAttribute('data-text-size', '5');
	await expect(page.locator('.text')).toHaveCSS('direction', 'rtl');
});

test('the prerendered quiz has no prompt, no choice and no id of a question in it', () => {
	for (const { slug } of Object.values(tongues))
		for (const file of globSync([
			`build/articles/${slug}/quiz*`,
			`build/articles/${slug}/quiz/*`,
			`build/en/articles/${slug}/quiz*`,
			`build/en/articles/${slug}/quiz/*`
		])) {
			const text = readFileSync(file, 'utf8');
			for (const { id, prompt, explanation } of packOf(slug).questions)
				for (const secret of [id, prompt, explanation])
					expect(text.includes(secret), `${file}: ${secret}`).toBe(false);
		}
});

test('nothing on the page tells the key before the response', async ({ page }) => {
	const { questions } = packOf(arabic);
	const leaks: string[] = [];
	await eachStep(page, 'ar', async (name) => {
		if (name.endsWith('after') || name === 'end') return;
		const id = await page.locator('[data-question]').getAttribute('data-question');
		const question = questions.find((each) => each.id === id);
		const markup = await page.locator('main').evaluate((main) => main.outerHTML);
		const marks = [/data-evidence/, /data-verdict/, /(?<!auto)correct/, /gap-(?!fill)/, /wrong/, /missed/];
		const shown = markup.replaceAll(question?.id ?? '', '');
		leaks.push(...marks.filter((mark) => mark.test(shown)).map((mark) => `${name}: ${mark.source}`));
		if (shown.includes(question?.explanation ?? '')) leaks.push(`${name}: the explanation`);
	});
	expect(leaks).toEqual([]);
});
