import { globSync } from 'tinyglobby';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { withoutWorker } from './part.ts';
import { arabic, expect, packOf, test } from './site.ts';
import { eachPage, eachStep, notFoundAside, tongues, type Look } from './screens.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });
// Parts of packs are served past the worker: it must not hold the whole ones by then.
test.beforeEach(({ page }) => withoutWorker(page));

/** What does not fit: a page wider than the window, and text cut off by its own box or by the window. */
function misfits(): string[] {
	const root = document.documentElement;
	const found = root.scrollWidth > innerWidth ? [`the page is ${root.scrollWidth} wide`] : [];
	for (const element of document.querySelectorAll<HTMLElement>('body *')) {
		const box = element.getBoundingClientRect();
		const hasText = [...element.childNodes].some(
			({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()
		);
		const style = getComputedStyle(element);
		const hidden =
			element.closest('.visually-hidden, .skip, option, details:not([open]) > :not(summary)') !== null;
		if (hidden || !hasText || box.width < 2 || style.visibility === 'hidden') continue;
		const name = `${element.tagName}.${element.className} «${element.textContent.trim().slice(0, 40)}»`;
		if (box.left < -1 || box.right > innerWidth + 1) found.push(`${name} stands out of the window`);
		if (style.overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1)
			found.push(`${name} is clipped`);
	}
	return found;
}

/** The controls too small to be hit: under 44 px, or under 24 px where they are links in a text. */
function smallTargets(): string[] {
	const found: string[] = [];
	for (const control of document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')) {
		const target = control.matches('input') ? (control.closest('label') ?? control) : control;
		const box = target.getBoundingClientRect();
		const isInline = getComputedStyle(control).display === 'inline';
		const least = isInline ? 24 : 44;
		if (box.width === 0 || control.matches('.skip')) continue;
		if (box.height + 0.5 < least || (!isInline && box.width + 0.5 < least))
			found.push(
				`${control.tagName}.${control.className} «${control.textContent.trim()}» ${box.width}×${box.height}`
			);
	}
	return found;
}

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
