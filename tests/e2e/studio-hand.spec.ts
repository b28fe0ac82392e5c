/** What a finger meets in the studio: taps are not lost, what is wrong is in sight, and the focus stays with what was done. */
import { byTouch } from './hands.ts';
import { expect, test } from './site.ts';
import { begin, takeOffer, toList } from './writing.ts';

test.use({ hasTouch: true, isMobile: true, contextOptions: { reducedMotion: 'reduce' } });

test('a tap beside a field that is found wrong hits what it was meant for', async ({ page }) => {
	await begin(byTouch(page));
	await page.locator('a[href*="part=article"]').tap();
	await page.locator('[data-field="title"]').tap();
	// The title is left empty: what is wrong with it is told, and moves what stands below.
	await page.getByRole('radio', { name: 'معروف', exact: true }).tap();
	await expect(page.locator('[data-field="name"]')).toBeVisible();
	// A field that stands in its label is still written in.
	await page.getByRole('button', { name: 'أضف كلمة' }).tap();
	await page.getByLabel('معناها').tap();
	await page.keyboard.type('بلا مال');
	await expect(page.getByLabel('معناها')).toHaveValue('بلا مال');
	// A meaning without its word is no silent loss.
	await page.locator('[data-field="summary"]').tap();
	await expect(page.getByText('اكتب الكلمة ومعناها')).toBeVisible();
});

test('what keeps a text from being taken is in sight', async ({ page }) => {
	await page.goto('/studio/');
	await page.locator('[data-action="new-work"]').tap();
	await page.locator('[data-action="take-text"]').tap();
	const flaw = page.locator('#studio-text-flaw');
	await expect(flaw).toContainText('لا نص هنا');
	await expect(flaw).toBeInViewport({ ratio: 1 });
	const isCovered = await flaw.evaluate((told) => {
		const { left, top, width, height } = told.getBoundingClientRect();
		return !told.contains(document.elementFromPoint(left + width / 2, top + height / 2));
	});
	expect(isCovered).toBe(false);
});

test('what is missing is gone to, and the list is come back to where it was left', async ({ page }) => {
	await begin(byTouch(page));
	for (const kind of ['short-text', 'number', 'date', 'ordering', 'matching'] as const) {
		await page.locator('[data-action="add"]').tap();
		await page.locator(`[data-choose-kind="${kind}"]`).tap();
		await page.locator('textarea[data-field="prompt"]').fill(`سؤال ${kind}`);
		await toList(byTouch(page));
	}
	const row = page.locator('[data-row] a').nth(3);
	await row.tap();
	await page.locator('[data-action="show-all"]').tap();
	await expect(page.locator('[data-field="evidence"] button').first()).toBeFocused();
	await toList(byTouch(page));
	await expect(row).toBeFocused();
	await expect(row).toBeInViewport();
	// Nothing is found; what brings all back does not lose the focus.
	await page.getByRole('searchbox').fill('زرافة');
	await page.getByRole('button', { name: 'أظهر كل الأسئلة' }).tap();
	await expect(page.getByRole('searchbox')).toBeFocused();
});

test('a note that is accepted takes its reason with it, and the next is not accepted by it', async ({
	page
}) => {
	await begin(byTouch(page));
	await takeOffer(byTouch(page), 5, 'true-false');
	await page.locator('textarea[data-field="prompt"]').fill('لم يبدأ بناء المكتبة الجديدة عام 2017?');
	await page.locator('a[href*="part=check"]').tap();
	const notes = page.locator('[data-group="notes"] [data-finding]');
	await expect.poll(() => notes.count()).toBeGreaterThan(1);
	const before = await notes.count();
	await notes.first().getByRole('button', { name: 'أقبل هذا' }).tap();
	await page.keyboard.type('النفي مقصود هنا.');
	await page.getByRole('button', { name: 'احفظ السبب' }).tap();
	await expect(notes).toHaveCount(before - 1);
	await expect(page.getByRole('button', { name: 'احفظ السبب' })).toHaveCount(0);
	await expect(page.locator('[data-group] > summary:focus')).toHaveCount(1);
});

test('an offer says its answer in the language of the page', async ({ page }) => {
	await begin(byTouch(page));
	await page.locator('[data-action="start"]').tap();
	await page.locator('dialog [data-sentence="5"]').tap();
	await expect(page.locator('[data-offer="true-false"]').first()).toContainText('خطأ');
});
