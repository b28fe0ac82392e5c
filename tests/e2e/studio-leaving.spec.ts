/** A work that the device refuses to keep is not lost by a link. */
import { letDeviceFill } from './full-device.ts';
import { expect, test } from './site.ts';

test('a teacher whose device is full is asked before a link leaves the work, and can take it along as a file', async ({
	page
}) => {
	await letDeviceFill(page);
	await page.goto('/studio/');
	await page.locator('[data-action="new-work"]').click();
	await page.evaluate(() => (window.storeRefuses = true));
	await page.locator('textarea[data-field="text"]').fill('نص لم يكتمل بعد.');
	await expect(page.locator('[data-saved="not-saved"]')).toBeVisible();

	const dialog = page.locator('dialog[data-leaving]');
	const back = page.getByRole('link', { name: 'كل المقالات' });
	await page.getByRole('link', { name: 'الأسئلة', exact: true }).click();
	await expect(page).toHaveURL(/part=questions/);
	await expect(dialog).toBeHidden();
	await back.click();
	await expect(dialog).toBeVisible();
	await expect(page).toHaveURL(/part=questions/);
	const saving = page.waitForEvent('download');
	await dialog.locator('[data-action="save-work-file"]').click();
	expect((await saving).suggestedFilename()).toMatch(/^article-.*\.json$/);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();

	await back.click();
	await dialog.locator('[data-action="leave-work"]').click();
	await expect(page.locator('[data-action="new-work"]')).toBeVisible();
});
