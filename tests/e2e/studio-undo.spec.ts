/** Undoing by keys is the work's only where the work is written. */
import { byTouch } from './hands.ts';
import { expect, test } from './site.ts';
import { begin, takeOffer, toList } from './writing.ts';

test.use({ hasTouch: true, isMobile: true, contextOptions: { reducedMotion: 'reduce' } });

test('in a search and in a dialog the keys that undo leave the work alone', async ({ page }) => {
	await begin(byTouch(page));
	await takeOffer(byTouch(page), 2, 'number');
	const prompt = page.locator('textarea[data-field="prompt"]');
	await prompt.fill('كم كتابًا في المكتبة؟');
	const search = page.locator('input[data-field="fact"]');
	await page.locator('details:has(input[data-field="fact"]) > summary').tap();
	await search.pressSequentially('كتاب');
	await expect(search).toHaveValue('كتاب');
	await page.keyboard.press('ControlOrMeta+z');
	await expect(search).not.toHaveValue('كتاب');
	await expect(prompt).toHaveValue('كم كتابًا في المكتبة؟');

	await toList(byTouch(page));
	await page.locator('[data-action="add"]').tap();
	await expect(page.locator('dialog[open]')).toBeVisible();
	await page.keyboard.press('ControlOrMeta+z');
	await page.keyboard.press('Escape');
	await expect(page.locator('[data-row]')).toContainText('كم كتابًا في المكتبة؟');

	await page.locator('[data-row] a').focus();
	await page.keyboard.press('ControlOrMeta+z');
	await expect(page.locator('[data-row]')).not.toContainText('كم كتابًا في المكتبة؟');
});
