/** Questions are written in the studio: by touch on a phone, and by keyboard alone. */
import { AxeBuilder } from '@axe-core/playwright';
import { enter, press, tabTo } from './keys.ts';
import { expect, test } from './site.ts';
import { begin, isReady, takeOffer, text, toList, writeByKeys, writeTenKinds } from './writing.ts';

test.describe('on a phone, by touch', () => {
	test.use({ hasTouch: true, isMobile: true, contextOptions: { reducedMotion: 'reduce' } });

	test('a teacher comes from a new work to ten questions, one of each kind, all ready', async ({ page }) => {
		test.setTimeout(150_000);
		await begin(page);
		await writeTenKinds(page);

		// What was written is there after a reload, and the check says so too.
		await page.reload();
		await expect(page.locator('[data-row]')).toHaveCount(10);
		await page.locator('a[href*="part=check"]').tap();
		await expect(page.getByText('الجاهز للنشر: 10 من 10 أسئلة')).toBeVisible();
		await expect(page.locator('[data-severity="error"]')).toHaveCount(0);
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id} ${String(nodes[0]?.target)}`)).toEqual([]);
	});

	test('questions that are deleted come back, and the preview records nothing', async ({ page }) => {
		await begin(page);
		await takeOffer(page, 2, 'number');
		await isReady(page);
		await page.locator('[data-action="preview"]').tap();
		const phone = page.frameLocator('dialog iframe');
		await phone.locator('input').fill('7');
		await phone.locator('[data-action="check"]').tap();
		await expect(phone.locator('[data-verdict="incorrect"]')).toBeVisible();
		await expect(phone.locator('mark[data-evidence="answer"]').first()).toBeVisible();
		await page.locator('dialog').getByRole('button', { name: 'أغلق' }).tap();
		await toList(page);
		await page.locator('[data-action="arrange"]').tap();
		await page.locator('[data-row] input').tap();
		await page.locator('[data-action="delete"]').tap();
		await expect(page.locator('[data-row]')).toHaveCount(0);
		await expect(page.locator('[data-action="undo-remove"]')).toBeFocused();
		await page.locator('[data-action="undo-remove"]').tap();
		await expect(page.locator('[data-row]')).toHaveCount(1);
		await page.locator('[data-action="arrange"]').tap();
		await page.locator('[data-row] a').tap();
		await page.locator('[data-action="remove"]').tap();
		await expect(page.locator('[data-row]')).toHaveCount(0);
		await page.locator('[data-action="undo-remove"]').tap();
		await expect(page.locator('[data-row]')).toHaveCount(1);
	});
});

test.describe('by keyboard alone', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('a question is added, proved and written without a pointer', async ({ page }) => {
		await page.goto('/studio/');
		await enter(page, '[data-action="new-work"]');
		await page.locator('textarea[data-field="text"]').waitFor();
		await tabTo(page, 'textarea[data-field="text"]');
		await page.keyboard.insertText(text);
		await enter(page, '[data-action="take-text"]');
		await expect(page.locator('textarea[data-field="text"]')).toBeHidden();
		await enter(page, 'nav a[href*="part=questions"]', 'Shift+Tab');
		await page.locator('[data-action="add"]').waitFor();
		await writeByKeys(page);
		// Escape leaves the article without a change, and the focus comes back.
		await page.locator('.quote[data-field="evidence.0"] button').first().focus();
		await press(page, 'Enter');
		await expect(page.getByRole('listbox')).toBeFocused();
		await press(page, 'Escape');
		await expect(page.locator('.quote[data-field="evidence.0"] button').first()).toBeFocused();
		await expect(page.locator('.quote[data-field="evidence.0"] blockquote')).toHaveText('في الحي القديم');
	});
});
