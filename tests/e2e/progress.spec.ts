import type { Page } from '@playwright/test';
import { provingSentences } from '#lib/study/proof.ts';
import { axeFindings } from './axe.ts';
import { misfits, smallTargets } from './fits.ts';
import { givePast } from './past.ts';
import { tongues, type Tongue } from './screens.ts';
import { answer, questionAt } from './session.ts';
import { arabic, attemptsIn, expect, packOf, test } from './site.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Answers the first questions, right and wrong in turn, the first one right. */
async function answerSome(page: Page, tongue: Tongue, count: number): Promise<void> {
	const { path, slug } = tongues[tongue];
	const pack = packOf(slug);
	await page.goto(`${path}/articles/${slug}/quiz/`);
	for (let index = 0; index < count; index += 1) {
		await answer({ page, pack }, index, index % 2 === 0);
		await page.locator('[data-action="next"]').click();
	}
}

const past = [
	{ ago: 1, right: false, certainty: 'unsure' },
	{ ago: 3, right: true, certainty: 'sure' },
	{ ago: 9, right: true, certainty: 'quite' },
	{ ago: 40, right: false, certainty: 'sure' }
] as const;

test('before the first answer the page leads to the library', async ({ page }) => {
	await page.goto('/progress/');
	await expect(page.getByRole('heading', { name: 'ابدأ بمقال' })).toBeVisible();
	expect(await axeFindings(page)).toEqual([]);
	await page.locator('.empty a').click();
	await expect(page).toHaveURL(/\/$/);
	await page.getByRole('navigation').getByRole('link', { name: 'تقدّمك' }).click();
	await expect(page.locator('h1')).toHaveText('تقدّمك');
});

test('an article shows where in its text questions were missed, and nothing where none was asked', async ({
	page
}) => {
	const { article, ...pack } = packOf(arabic);
	await answerSome(page, 'ar', 2);
	await page.goto('/progress/');
	const row = page.locator('[data-article]').first();
	await row.locator('summary').click();
	const asked = [0, 1].map((index) => provingSentences(questionAt({ article, ...pack }, index), article));
	const proving = new Set(asked.flatMap((numbers) => [...numbers]));
	await expect(row.locator('[data-sentence][data-heat]')).toHaveCount(proving.size);
	for (const number of asked[1] ?? []) {
		const sentence = row.locator(`[data-sentence="${number}"]`);
		await expect(sentence).toHaveAttribute('data-heat', /[123]/);
		await expect(sentence).toContainText('أخطأت في 1 من');
	}
	await expect(row.locator('mark, [data-evidence]')).toHaveCount(0);
});

test('an article is begun anew without deleting an answer, and that is taken back', async ({ page }) => {
	await answerSome(page, 'ar', 2);
	await page.goto('/progress/');
	const row = page.locator('[data-article]').first();
	await row.getByRole('button').click();
	await expect(page.getByText('ابدأ بمقال')).toBeVisible();
	expect(await attemptsIn(page)).toHaveLength(2);
	await expect(page.getByRole('button', { name: 'تراجع' })).toBeFocused();
	await page.getByRole('button', { name: 'تراجع' }).click();
	await expect(row.getByRole('button')).toBeVisible();
	await expect(page.getByText('عاد كل شيء كما كان.')).toBeVisible();
});

test('days, what comes back, what is remembered and how sure a learner is are charts with tables', async ({
	page
}) => {
	await answerSome(page, 'ar', 2);
	await givePast(page, past);
	await page.goto('/progress/');
	const section = (name: string) => page.getByRole('region', { name });
	const rowsOf = async (name: string) => {
		await section(name).locator('summary').click();
		return section(name).locator('tbody tr').count();
	};
	expect(await rowsOf('أيام تدرّبت فيها')).toBe(5);
	expect(await rowsOf('ما يعود إليك')).toBe(14);
	expect(await rowsOf('كم تتذكّر بعد مدة')).toBeGreaterThan(1);
	await expect(section('ثقتك وصوابك').getByRole('listitem')).toHaveCount(3);
	await expect(section('أول مرة وما بعدها')).toContainText('5 من 8');
});

for (const [tongue, theme] of [
	['ar', 'light'],
	['en', 'dark']
] as const)
	test(`axe finds nothing to mend where there is much to show (${tongue}, ${theme})`, async ({ page }) => {
		await page.addInitScript((chosen) => {
			localStorage.setItem('dalil.settings', JSON.stringify({ version: 1, theme: chosen }));
		}, theme);
		await answerSome(page, tongue, 3);
		await givePast(page, past);
		await page.goto(`${tongues[tongue].path}/progress/`);
		await expect(page.locator('[data-article]').first()).toBeVisible();
		for (const summary of await page.locator('main summary').all()) await summary.click();
		await expect(page.locator('[data-heat]').first()).toBeVisible();
		expect(await axeFindings(page)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	});

for (const [title, width, large] of [
	['at 320 px', 320, false],
	['with text twice as large', 360, true]
] as const)
	test(`progress and the settings of learners and safety, all open, fit ${title}`, async ({ page }) => {
		await answerSome(page, 'en', 2);
		await givePast(page, past);
		await page.setViewportSize({ width, height: 640 });
		const found: string[] = [];
		for (const [path, part] of [
			['/en/progress/', '[data-article]'],
			['/en/settings/', '#safety']
		] as const) {
			await page.goto(path);
			await page.locator(part).first().waitFor();
			if (large) await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
			await page.evaluate(() => {
				for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
			});
			found.push(...(await page.evaluate(misfits)));
			if (!large) found.push(...(await page.evaluate(smallTargets)));
		}
		expect(found).toEqual([]);
	});
