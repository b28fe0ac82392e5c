import type { Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { answer } from './session.ts';
import { arabic, expect, packOf, test } from './site.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const cards = (page: Page) => page.locator('#learners [data-learner]');
const picker = (page: Page) => page.locator('header [data-learners]');

async function addLearner(page: Page, name: string): Promise<void> {
	await page.getByLabel('اسم متعلّم آخر').fill(name);
	await page.getByRole('button', { name: 'أضفه' }).click();
	await expect(cards(page).filter({ hasText: name })).toBeVisible();
}

async function nameFirst(page: Page, name: string): Promise<void> {
	await page.goto('/settings/');
	await page.getByLabel('الاسم', { exact: true }).fill(name);
	await page.getByLabel('الاسم', { exact: true }).press('Tab');
	await expect(cards(page).filter({ hasText: name })).toBeVisible();
}

test('what was answered before the first name belongs to it, and the header has a picker from then on', async ({
	page
}) => {
	const pack = packOf(arabic);
	await page.goto(`/articles/${arabic}/quiz/`);
	await answer({ page, pack }, 0);
	await page.goto('/settings/');
	await expect(cards(page)).toHaveCount(1);
	await expect(picker(page)).toHaveCount(0);
	await nameFirst(page, 'سلمى');
	await expect(picker(page)).toContainText('سلمى');
	await page.goto('/progress/');
	await expect(page.getByText('تقدّم سلمى')).toBeVisible();
	await expect(page.locator('[data-article] button')).toHaveCount(1);
});

test('two taps switch to another learner, whose progress is their own', async ({ page }) => {
	await nameFirst(page, 'سلمى');
	await addLearner(page, 'آدم');
	const pack = packOf(arabic);
	await page.goto(`/articles/${arabic}/quiz/`);
	await answer({ page, pack }, 0);
	await page.goto('/progress/');
	await expect(page.getByText('تقدّم آدم')).toBeVisible();
	await picker(page).locator('summary').click();
	await picker(page).getByRole('button', { name: 'سلمى' }).click();
	await expect(page.getByText('تقدّم سلمى')).toBeVisible();
	await expect(page.getByText('ابدأ بمقال')).toBeVisible();
	await page.reload();
	await expect(picker(page).locator('summary')).toContainText('سلمى');
});

test('the picker opens, closes and chooses by keys alone', async ({ page }) => {
	await nameFirst(page, 'سلمى');
	await addLearner(page, 'آدم');
	const summary = picker(page).locator('summary');
	await summary.focus();
	await page.keyboard.press('Enter');
	await expect(picker(page).getByRole('button', { name: 'آدم' })).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(picker(page).getByRole('button', { name: 'آدم' })).toBeHidden();
	await expect(summary).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await expect(summary).toContainText('سلمى');
});

test('deleting asks first, offers a backup, and is taken back with one tap', async ({ page }) => {
	await nameFirst(page, 'سلمى');
	await addLearner(page, 'آدم');
	await cards(page).filter({ hasText: 'آدم' }).locator('summary').click();
	await cards(page).filter({ hasText: 'آدم' }).getByRole('button', { name: 'احذف' }).click();
	const dialog = page.getByRole('dialog');
	const download = page.waitForEvent('download');
	await dialog.getByRole('button', { name: 'احفظ نسخة أولًا' }).click();
	expect((await download).suggestedFilename()).toMatch(/^dalil-.*\.json$/);
	await expect(dialog.getByText('حُفظت النسخة.')).toBeVisible();
	await dialog.getByRole('button', { name: 'احذف', exact: true }).click();
	await expect(cards(page)).toHaveCount(1);
	await page.getByRole('button', { name: 'تراجع' }).click();
	await expect(cards(page)).toHaveCount(2);
});

test('how a learner practises is kept, and differs from others', async ({ page }) => {
	await nameFirst(page, 'سلمى');
	await page.getByLabel('الجديد منها على الأكثر').fill('4');
	await page.getByLabel('الجديد منها على الأكثر').press('Tab');
	await page.getByRole('slider').fill('0.8');
	await expect(page.getByText('تتذكّر منها نحو 80')).toBeVisible();
	await page.getByRole('checkbox', { name: 'اسألني عن ثقتي بالجواب' }).check();
	await page.reload();
	await expect(page.getByLabel('الجديد منها على الأكثر')).toHaveValue('4');
	await expect(page.getByRole('slider')).toHaveValue('0.8');
	await expect(page.getByRole('checkbox', { name: 'اسألني عن ثقتي بالجواب' })).toBeChecked();
	await addLearner(page, 'آدم');
	await expect(page.getByLabel('الجديد منها على الأكثر')).toHaveValue('10');
});

test('one person under two names becomes one, and can be parted again', async ({ page }) => {
	await nameFirst(page, 'سلمى');
	await addLearner(page, 'سلمى ٢');
	await page.getByText('شخص واحد باسمين؟').click();
	await page.getByLabel('الاسم الثاني للشخص نفسه').selectOption({ label: 'سلمى' });
	await page.getByRole('button', { name: 'هما شخص واحد' }).click();
	await expect(cards(page)).toHaveCount(1);
	await page.getByRole('button', { name: 'تراجع' }).click();
	await expect(cards(page)).toHaveCount(2);
});

for (const path of ['', '/en'])
	test(`with two learners the header keeps to two lines of a narrow phone, and axe is content (${path || '/'})`, async ({
		page
	}) => {
		await nameFirst(page, 'سلمى');
		await addLearner(page, 'عبد الرحمن بن عبد الله');
		await page.goto(`${path}/settings/`);
		await picker(page).locator('summary').click();
		for (const summary of await page.locator('#learners summary').all()) await summary.click();
		expect(await axeFindings(page)).toEqual([]);
		await page.setViewportSize({ width: 320, height: 640 });
		await expect(picker(page)).toBeVisible();
		const height = await page.evaluate(() => document.querySelector('header')?.clientHeight ?? 0);
		expect(height).toBeLessThanOrEqual(120);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	});
