import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { axeFindings } from './axe.ts';
import { answer } from './session.ts';
import { arabic, attemptsIn, expect, packOf, test } from './site.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function answerTwo(page: Page): Promise<void> {
	const pack = packOf(arabic);
	await page.goto(`/articles/${arabic}/quiz/`);
	await answer({ page, pack }, 0);
	await page.locator('[data-action="next"]').click();
	await answer({ page, pack }, 1);
}

async function downloadBy(page: Page, name: string): Promise<Download> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name, exact: true }).click();
	return download;
}

test('a backup made on one device is seen beforehand on another, cancelled, and then brought in', async ({
	page,
	browser,
	site
}) => {
	await answerTwo(page);
	await page.goto('/settings/');
	await expect(page.getByText('لم تُحفظ نسخة بعد')).toBeVisible();
	const file = await (await downloadBy(page, 'احفظ نسخة الآن')).path();
	await expect(page.locator('#safety dl').getByText('إجابتان')).toBeVisible();
	await page.reload();
	await expect(page.locator('#safety dl').getByText('إجابتان')).toBeVisible();

	const context = await browser.newContext({ baseURL: site.url });
	const other = await context.newPage();
	await other.goto('/settings/');
	await other.locator('#safety input[type="file"]').setInputFiles(file);
	const preview = other.getByRole('group', { name: 'ما في النسخة' });
	await expect(preview.getByRole('row', { name: 'الإجابات 0 0 2' })).toBeVisible();
	expect(await axeFindings(other)).toEqual([]);
	await preview.getByRole('button', { name: 'ألغِ' }).click();
	expect(await attemptsIn(other)).toHaveLength(0);
	await other.locator('#safety input[type="file"]').setInputFiles(file);
	await preview.getByRole('button', { name: 'أضفه إلى ما هنا' }).click();
	await expect(other.getByText('تمّت الاستعادة')).toBeVisible();
	expect(await attemptsIn(other)).toHaveLength(2);
	await other.locator('#safety input[type="file"]').setInputFiles(file);
	await expect(preview.getByText('كل ما في هذا الملف موجود هنا.')).toBeVisible();
	await context.close();
});

test('the same name on two devices is asked about after a restore', async ({ page, browser, site }) => {
	const name = async (on: Page) => {
		await on.goto('/settings/');
		await on.getByLabel('الاسم', { exact: true }).fill('سلمى');
		await on.getByLabel('الاسم', { exact: true }).press('Tab');
		await expect(on.locator('header [data-learners]')).toContainText('سلمى');
	};
	await answerTwo(page);
	await name(page);
	const file = await (await downloadBy(page, 'احفظ نسخة الآن')).path();
	const context = await browser.newContext({ baseURL: site.url });
	const other = await context.newPage();
	await name(other);
	await other.locator('#safety input[type="file"]').setInputFiles(file);
	await other.getByRole('button', { name: 'أضفه إلى ما هنا' }).click();
	await expect(other.locator('#learners [data-learner]')).toHaveCount(2);
	await other.getByRole('button', { name: 'نعم، اجمع إجاباتهما' }).click();
	await expect(other.locator('#learners [data-learner]')).toHaveCount(1);
	await other.locator('#safety').getByRole('button', { name: 'تراجع' }).click();
	await expect(other.locator('#learners [data-learner]')).toHaveCount(2);
	await context.close();
});

test('a file that is no backup is refused with words that help', async ({ page }) => {
	await page.goto('/settings/');
	const buffer = Buffer.from('سلام');
	await page
		.locator('#safety input[type="file"]')
		.setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
	await expect(page.getByText('ليس هذا الملف نسخة احتياطية من «دليل».')).toBeVisible();
});

test('answers are saved as a table and as statements', async ({ page }) => {
	await answerTwo(page);
	await page.goto('/settings/');
	const table = await downloadBy(page, 'جدول CSV');
	const lines = (await readFile(await table.path(), 'utf8')).trim().split('\r\n');
	expect(lines).toHaveLength(3);
	expect(lines[1]).toContain(packOf(arabic).article.title);
	const statements: unknown = JSON.parse(
		await readFile(await (await downloadBy(page, 'ملف xAPI')).path(), 'utf8')
	);
	expect(statements).toHaveLength(2);
});

test('a record that is broken is found, set aside and handed over', async ({ page }) => {
	await answerTwo(page);
	await page.goto('/settings/');
	await page.getByRole('button', { name: 'افحص', exact: true }).click();
	await expect(page.locator('[data-sound]')).toContainText('إجابتان');
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open('dalil');
				opening.onsuccess = () => {
					const transaction = opening.result.transaction('attempts', 'readwrite');
					transaction.objectStore('attempts').put({ id: 'broken' });
					transaction.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			})
	);
	await page.getByRole('button', { name: 'افحص', exact: true }).click();
	await expect(page.locator('[data-found]')).toBeVisible();
	await page.getByRole('button', { name: 'أصلح' }).click();
	await expect(page.locator('[data-sound]')).toBeVisible();
	const aside = await downloadBy(page, 'صدّر ما وُضع جانبًا');
	expect(await readFile(await aside.path(), 'utf8')).toContain('"broken"');
	expect(await attemptsIn(page)).toHaveLength(2);
});

test('where the browser may clear what is kept, the footer says so once there is something to lose', async ({
	page
}) => {
	await page.addInitScript(() => {
		let promised = false;
		Object.defineProperty(navigator.storage, 'persisted', { value: async () => promised });
		Object.defineProperty(navigator.storage, 'persist', { value: async () => (promised = true) });
	});
	await page.goto('/');
	await expect(page.locator('html[data-live]')).toBeAttached();
	await expect(page.locator('[data-at-risk]')).toHaveCount(0);
	await page.evaluate(() =>
		localStorage.setItem('dalil.settings', JSON.stringify({ version: 1, install: 'declined' }))
	);
	await page.reload();
	await expect(page.locator('[data-at-risk]')).toBeVisible();
	await page.locator('[data-at-risk] button').click();
	await expect(page.locator('[data-at-risk]')).toHaveCount(0);
});
