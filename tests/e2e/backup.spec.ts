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
	const aside = await downloadBy(page, 'احفظ ما وُضع جانبًا في ملف');
	expect(await readFile(await aside.path(), 'utf8')).toContain('"broken"');
	expect(await attemptsIn(page)).toHaveLength(2);
});

/** Puts values into stores of the page's database. */
async function putInto(page: Page, values: readonly { store: string; value: unknown; key?: string }[]) {
	await page.evaluate(
		(entries) =>
			new Promise<void>((resolve, reject) => {
				const opening = indexedDB.open('dalil');
				opening.onsuccess = () => {
					const transaction = opening.result.transaction(
						entries.map(({ store }) => store),
						'readwrite'
					);
					for (const { store, value, key } of entries) transaction.objectStore(store).put(value, key);
					transaction.onabort = () => reject(transaction.error);
					transaction.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			}),
		values
	);
}

test('what was set aside is back after an update that can read it, and is told', async ({ page }) => {
	await answerTwo(page);
	await page.goto('/settings/');
	const [attempt] = await attemptsIn(page);
	const value = { ...attempt, id: crypto.randomUUID(), number: 99 };
	const aside = { store: 'attempts', key: value.id, value, why: 'record-newer', at: 1 };
	await putInto(page, [
		{ store: 'quarantine', value: aside },
		{ store: 'safety', value: { version: 1, shapes: 'older', at: 1, count: 0 }, key: 'tried' }
	]);
	await page.evaluate(() =>
		localStorage.setItem('dalil.settings', JSON.stringify({ version: 1, install: 'declined' }))
	);
	await page.goto('/');
	const notice = page.locator('[data-notice="returned"]');
	await expect(notice).toContainText('سجلّ واحد');
	await notice.getByRole('button', { name: 'حسنًا' }).click();
	await expect(notice).toHaveCount(0);
	expect(await attemptsIn(page)).toHaveLength(3);
	await page.goto('/settings/');
	await expect(page.locator('[data-back]')).toContainText('سجلّ واحد');
});

test('what a learner began anew after stays out of the table, unless it is wanted', async ({ page }) => {
	await answerTwo(page);
	await page.goto('/settings/');
	const [attempt] = await attemptsIn(page);
	const { learner, uid, device, at } = Object(attempt);
	const stamp = { id: crypto.randomUUID(), version: 1, device, number: 99, at: at + 1000, offset: 0 };
	await putInto(page, [{ store: 'events', value: { ...stamp, kind: 'reset', learner, uid } }]);
	const rowsOf = async () => {
		const table = await downloadBy(page, 'جدول CSV');
		return (await readFile(await table.path(), 'utf8')).trim().split('\r\n').slice(1);
	};
	expect(await rowsOf()).toEqual([]);
	await expect(page.getByText('ولم يدخله ما قبل البدء من جديد: إجابتان.')).toBeVisible();
	await page.getByLabel('أضف ما قبل البدء من جديد').check();
	const rows = await rowsOf();
	expect(rows).toHaveLength(2);
	for (const row of rows) expect(row).toMatch(/,true,false$/);
});

test('a long backup and a long restore say how far they are, and are cancelled with all as it was', async ({
	page
}) => {
	test.slow();
	await answerTwo(page);
	await page.goto('/settings/');
	const [attempt] = await attemptsIn(page);
	const many = Array.from({ length: 20_000 }, (_, n) => ({
		store: 'attempts',
		value: { ...attempt, id: crypto.randomUUID(), number: 100 + n }
	}));
	await putInto(page, many);
	await page.getByRole('button', { name: 'احفظ نسخة الآن' }).click();
	await expect(page.locator('#safety progress')).toHaveAttribute('aria-label', 'تُحفظ النسخة…');
	await page.locator('#safety').getByRole('button', { name: 'ألغِ' }).click();
	const cancelled = page.getByText('أُلغيت النسخة، ولم يتغيّر شيء.');
	await expect(cancelled).toBeVisible();
	await expect(cancelled).toBeFocused();
	const file = await (await downloadBy(page, 'احفظ نسخة الآن')).path();
	await page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				const opening = indexedDB.open('dalil');
				opening.onsuccess = () => {
					const transaction = opening.result.transaction('attempts', 'readwrite');
					transaction.objectStore('attempts').clear();
					transaction.oncomplete = () => {
						opening.result.close();
						resolve();
					};
				};
			})
	);
	await page.locator('#safety input[type="file"]').setInputFiles(file);
	const preview = page.getByRole('group', { name: 'ما في النسخة' });
	await expect(preview.getByRole('heading')).toBeFocused({ timeout: 30_000 });
	await preview.getByRole('button', { name: 'أضفه إلى ما هنا' }).click();
	await page.locator('#safety').getByRole('button', { name: 'ألغِ' }).click();
	await expect(page.getByText('أُوقفت الاستعادة، ولم يتغيّر شيء.')).toBeVisible();
	expect(await attemptsIn(page)).toHaveLength(0);
	await preview.getByRole('button', { name: 'أضفه إلى ما هنا' }).click();
	await expect(page.getByText('تمّت الاستعادة')).toBeVisible({ timeout: 60_000 });
	expect(await attemptsIn(page)).toHaveLength(20_002);
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
