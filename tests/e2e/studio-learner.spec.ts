/** The studio shows nothing of a learner: choosing another one leaves the work as it is. */
import { letDeviceFill } from './full-device.ts';
import { expect, test } from './site.ts';

test('choosing another learner in the header leaves a work open, with what the device refuses to keep', async ({
	page
}) => {
	await letDeviceFill(page);
	const card = (name: string) => page.locator('#learners [data-learner]').filter({ hasText: name });
	await page.goto('/settings/');
	await page.getByLabel('الاسم', { exact: true }).fill('سلمى');
	await page.getByLabel('الاسم', { exact: true }).press('Tab');
	await expect(card('سلمى')).toBeVisible();
	await page.getByLabel('اسم متعلّم آخر').fill('آدم');
	await page.getByRole('button', { name: 'أضفه' }).click();
	await expect(card('آدم')).toBeVisible();

	await page.goto('/studio/');
	await page.locator('[data-action="new-work"]').click();
	await page.evaluate(() => (window.storeRefuses = true));
	const text = page.locator('textarea[data-field="text"]');
	await text.fill('نص لم يكتمل بعد.');
	await expect(page.locator('[data-saved="not-saved"]')).toBeVisible();
	const opened = await text.elementHandle();

	const picker = page.locator('header [data-learners]');
	await picker.locator('summary').click();
	await picker.getByRole('button', { name: 'سلمى' }).click();
	await expect(picker.locator('summary')).toContainText('سلمى');
	expect(await opened?.evaluate((field) => field.isConnected)).toBe(true);
	await expect(text).toHaveValue('نص لم يكتمل بعد.');
	await expect(page.locator('[data-saved="not-saved"]')).toBeVisible();
});
