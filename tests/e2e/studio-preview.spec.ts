/** The preview of a question is the quiz itself, and follows what is written; words are chosen by dragging. */
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const text =
	'افتتحت بلدية بيروت صباح السبت مكتبة عامة في الحي القديم. وتضم المكتبة 12 ألف كتاب، ثلثها للأطفال.';

test.use({ viewport: { width: 1360, height: 800 } });

async function begin(page: Page): Promise<void> {
	await page.goto('/studio/');
	await page.locator('[data-action="new-work"]').click();
	await page.locator('textarea[data-field="text"]').fill(text);
	await page.locator('[data-action="take-text"]').click();
	await page.locator('a[href*="part=questions"]').click();
}

test('a teacher sees beside the editor what a learner will, hints and asking for the proof included, as it is written', async ({
	page
}) => {
	await begin(page);
	await page.locator('[data-action="start"]').click();
	await page.locator('dialog [data-sentence="2"]').click();
	await page.locator('[data-offer="number"]').first().click();
	await page.locator('summary').filter({ hasText: 'تفاصيل أخرى' }).click();
	await page.locator('input[data-field="askEvidence"]').check();
	await page.getByRole('button', { name: 'أضف تلميحًا' }).click();
	await page.locator('textarea[data-field="hints.0"]').fill('اقرأ الجملة الثانية.');
	await page.locator('[data-action="preview"]').click();

	const phone = page.frameLocator('dialog iframe');
	await expect(phone.locator('[data-question]')).toBeVisible();
	await page.locator('textarea[data-field="prompt"]').fill('كم كتابًا في مكتبة الحي؟');
	await expect(phone.locator('h1')).toHaveText('كم كتابًا في مكتبة الحي؟');
	await phone.getByRole('button', { name: 'تلميح' }).click();
	await expect(phone.getByText('اقرأ الجملة الثانية.')).toBeVisible();
	await phone.locator('input').fill('7');
	await phone.locator('[data-action="check"]').click();
	await phone.locator('[data-sentence="2"]').first().click();
	await phone.locator('[data-action="check"]').click();
	await expect(phone.locator('[data-verdict="incorrect"]')).toBeVisible();
	await expect(phone.locator('mark[data-evidence="answer"]').first()).toBeVisible();
	await page.getByRole('radio', { name: 'داكن' }).check();
	await expect(phone.locator('html')).toHaveAttribute('data-theme', 'dark');
	const kept = await page.evaluate(
		() =>
			new Promise((resolve) => {
				const opening = indexedDB.open('dalil');
				opening.onsuccess = () => {
					const counting = opening.result.transaction('attempts').objectStore('attempts').count();
					counting.onsuccess = () => {
						opening.result.close();
						resolve(counting.result);
					};
				};
			})
	);
	expect(kept).toBe(0);
});

test('words that prove are chosen by dragging over them with the mouse', async ({ page }) => {
	await begin(page);
	await page.locator('[data-action="add"]').click();
	await page.locator('[data-choose-kind="short-text"]').click();
	await page.locator('.quote[data-field^="evidence."] button').first().click();
	const word = (said: string) => page.getByRole('option', { name: said, exact: true }).first();
	await word('بلدية').hover();
	await page.mouse.down();
	await word('السبت').hover();
	await page.mouse.up();
	await expect(page.locator('[role="option"][aria-selected="true"]')).toHaveText([
		'بلدية',
		'بيروت',
		'صباح',
		'السبت'
	]);
	await page.locator('[data-action="use"]').click();
	await expect(page.locator('.quote[data-field="evidence.0"]')).toContainText('بلدية بيروت صباح السبت');
});
