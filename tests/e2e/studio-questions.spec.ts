/** Questions are written in the studio: by touch on a phone, and by keyboard alone. */
import { AxeBuilder } from '@axe-core/playwright';
import { activate, press } from './keys.ts';
import { byKeys, byTouch } from './hands.ts';
import { expect, test } from './site.ts';
import { begin, isReady, takeOffer, toList, writeShortText, writeTenKinds } from './writing.ts';

test.describe('on a phone, by touch', () => {
	test.use({ hasTouch: true, isMobile: true, contextOptions: { reducedMotion: 'reduce' } });

	test('a teacher comes from a new work to ten questions, one of each kind, all ready', async ({ page }) => {
		test.setTimeout(150_000);
		await begin(byTouch(page));
		await writeTenKinds(byTouch(page));

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
		await begin(byTouch(page));
		await takeOffer(byTouch(page), 2, 'number');
		await isReady(page);
		await page.locator('[data-action="preview"]').tap();
		const phone = page.frameLocator('dialog iframe');
		await phone.locator('input').fill('7');
		await phone.locator('[data-action="check"]').tap();
		await expect(phone.locator('[data-verdict="incorrect"]')).toBeVisible();
		await expect(phone.locator('mark[data-evidence="answer"]').first()).toBeVisible();
		await page.locator('dialog').getByRole('button', { name: 'أغلق' }).tap();
		await toList(byTouch(page));
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

	test('a question moves to another article, and stands there with its proof', async ({ page }) => {
		const hands = byTouch(page);
		await begin(hands);
		await page.locator('nav a[href*="part=article"]').tap();
		await page.locator('[data-field="title"]').fill('مكتبة الحي القديم');
		await expect(page.locator('[data-saved="saved"]')).toBeVisible();
		await begin(hands);
		await takeOffer(hands, 2, 'number');
		await isReady(page);
		await toList(hands);
		await page.locator('[data-action="arrange"]').tap();
		await page.locator('[data-row] input').tap();
		await page.getByRole('button', { name: 'انقل إلى مقال آخر' }).tap();
		const dialog = page.getByRole('dialog', { name: 'إلى أي مقال؟' });
		await dialog.getByRole('button', { name: 'مكتبة الحي القديم' }).tap();
		await expect(dialog.getByRole('status')).toContainText('نُقل سؤال');
		await expect(dialog.getByRole('button', { name: 'أغلق' })).toBeFocused();
		await dialog.getByRole('button', { name: 'أغلق' }).tap();
		await expect(page.locator('[data-row]')).toHaveCount(0);
		await page.goto('/studio/');
		await page.getByRole('link', { name: 'مكتبة الحي القديم' }).tap();
		await page.locator('nav a[href*="part=questions"]').tap();
		await expect(page.locator('[data-row]')).toHaveCount(1);
		await expect(page.locator('[data-row]')).toHaveAttribute('data-standing', /^(ready|notes)$/);
	});
});

test.describe('by keyboard alone', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('the article to choose a proof from gives the focus back, with the proof and without', async ({
		page
	}) => {
		const hands = byKeys(page);
		await begin(hands);
		await writeShortText(hands);
		await isReady(page);
		const proof = page.locator('.quote[data-field="evidence.0"]');
		await expect(proof.locator('blockquote')).toHaveText('المديرة ليلى حداد');

		await activate(page.locator('.quote[data-field="evidence.1"] button'));
		const article = page.getByRole('listbox');
		await expect(article).toBeFocused();
		await hands.pick(article.getByRole('option', { name: 'القراءة', exact: true }));
		await hands.pick(article.getByRole('option', { name: 'مجانية', exact: true }));
		await expect(page.getByRole('status').filter({ hasText: 'القراءة فيها مجانية' })).toBeVisible();
		await expect(page.locator('[data-action="use"]')).toBeFocused();
		await press(page, 'Enter');
		// The focus is where one more proof would be added.
		await expect(page.locator('.quote[data-field="evidence.2"] button')).toBeFocused();

		// Escape leaves the article without a change.
		await activate(proof.locator('button').first());
		await expect(article).toBeFocused();
		await press(page, 'ArrowLeft', 'Enter', 'Escape');
		await expect(proof.locator('button').first()).toBeFocused();
		await expect(proof.locator('blockquote')).toHaveText('المديرة ليلى حداد');
	});

	test('the list of questions is one stop of Tab, at the question that was left last', async ({ page }) => {
		const hands = byKeys(page);
		await begin(hands);
		await takeOffer(hands, 2, 'number');
		await toList(hands);
		await takeOffer(hands, 3, 'date');
		await toList(hands, 'last');
		const links = page.locator('[data-row] a');
		await expect(links.nth(1)).toBeFocused();
		await press(page, 'ArrowUp');
		await expect(links.nth(0)).toBeFocused();
		await press(page, 'Enter');
		await expect(page.getByRole('heading', { level: 2, name: 'السؤال 1 من 2' })).toBeFocused();
		await toList(hands);
		await expect(links.nth(0)).toBeFocused();
		await press(page, 'Tab');
		await expect(page.locator('[data-action="add"]')).toBeFocused();
	});
});
