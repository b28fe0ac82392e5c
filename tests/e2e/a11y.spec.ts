import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { withoutWorker } from './part.ts';
import { expect, test } from './site.ts';
import { eachPage, eachStep, notFoundAside, type Look } from './screens.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test.use({ contextOptions: { reducedMotion: 'reduce' } });
// Parts of packs are served past the worker: it must not hold the whole ones by then.
test.beforeEach(({ page }) => withoutWorker(page));

/** Collects what axe has to say about each screen that it looks at: by all rules, or on colours alone. */
function collector(page: Page, found: string[], coloursOnly = false): Look {
	return async (name) => {
		const axe = new AxeBuilder({ page });
		if (coloursOnly) axe.withRules('color-contrast');
		// On a phone the prompt, which is the heading, stands behind the text while a sentence is picked.
		else axe.withTags(rules).disableRules(/text|evidence/.test(name) ? 'page-has-heading-one' : []);
		const { violations } = await axe.analyze();
		for (const { id, nodes } of violations)
			for (const { target, failureSummary } of nodes)
				found.push(`${name}: ${id} at ${target.join(' ')}: ${failureSummary ?? ''}`);
	};
}

for (const [tongue, title] of [
	['ar', 'Arabic'],
	['en', 'English']
] as const) {
	test(`axe finds nothing to mend on any page (${title})`, async ({ page, complaints }) => {
		const found: string[] = [];
		await eachPage(page, tongue, collector(page, found));
		expect(found).toEqual([]);
		notFoundAside(complaints);
	});

	test(`axe finds nothing to mend in a quiz of all kinds (${title})`, async ({ page }) => {
		test.setTimeout(120_000);
		const found: string[] = [];
		await eachStep(page, tongue, collector(page, found));
		expect(found).toEqual([]);
	});
}

for (const theme of ['sepia', 'dark'])
	test(`text stands out on every page and in the quiz (${theme})`, async ({ page, complaints }) => {
		test.setTimeout(120_000);
		const found: string[] = [];
		await page.addInitScript((chosen) => {
			localStorage.setItem('dalil.settings', JSON.stringify({ version: 1, theme: chosen }));
		}, theme);
		await eachPage(page, 'ar', collector(page, found, true));
		await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
		await eachStep(page, 'ar', collector(page, found, true));
		expect(found).toEqual([]);
		notFoundAside(complaints);
	});
