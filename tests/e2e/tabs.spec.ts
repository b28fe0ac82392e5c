import type { Page } from '@playwright/test';
import { answer, pane, questionAt } from './session.ts';
import { arabic, attemptsIn, english, expect, packOf, test } from './site.ts';

const quiz = `/articles/${english}/quiz/`;
const elsewhere = 'هذه الأسئلة مفتوحة في نافذة أخرى';
const newerElsewhere = 'فُتح إصدار أحدث من «دليل» في نافذة أخرى';

test('a session that is open in one tab is not opened in a second, which says so', async ({
	page,
	context
}) => {
	const pack = packOf(english);
	await page.goto(quiz);
	await answer({ page, pack }, 0);
	const second = await context.newPage();
	await second.goto(quiz);
	await expect(second.getByText(elsewhere)).toBeVisible();
	await expect(second.locator('[data-question]')).toHaveCount(0);
	await expect(page.locator('[data-verdict]')).toBeVisible();
});

test('continuing in the second tab takes the session over where it stands, and the first says so', async ({
	page,
	context
}) => {
	const pack = packOf(english);
	await page.goto(quiz);
	await answer({ page, pack }, 0);
	await page.locator('[data-action="next"]').click();
	await expect(pane(page, questionAt(pack, 1))).toBeVisible();
	const second = await context.newPage();
	await second.goto(quiz);
	await second.getByRole('button', { name: 'تابع هنا' }).click();
	await expect(pane(second, questionAt(pack, 1))).toBeVisible();
	await expect(page.getByText(elsewhere)).toBeVisible();
	await expect(page.locator('[data-question]')).toHaveCount(0);

	await answer({ page: second, pack }, 1, false);
	await page.getByRole('button', { name: 'تابع هنا' }).click();
	await expect(pane(page, questionAt(pack, 1))).toBeVisible();
	await expect(page.locator('[data-verdict]:not([data-verdict="correct"])')).toBeVisible();
	await expect(second.getByText(elsewhere)).toBeVisible();
	expect(await attemptsIn(page)).toHaveLength(2);
});

test('a session is free again once its tab is closed', async ({ page, context }) => {
	const pack = packOf(english);
	const first = await context.newPage();
	await first.goto(quiz);
	await answer({ page: first, pack }, 0);
	await first.close();
	await page.goto(quiz);
	await expect(page.locator('[data-verdict]')).toBeVisible();
});

test('sessions of two articles are open in two tabs at once', async ({ page, context }) => {
	await page.goto(quiz);
	await answer({ page, pack: packOf(english) }, 0);
	const second = await context.newPage();
	await second.goto(`/articles/${arabic}/quiz/`);
	await answer({ page: second, pack: packOf(arabic) }, 0);
	await page.locator('[data-action="next"]').click();
	await answer({ page, pack: packOf(english) }, 1);
	expect(await attemptsIn(page)).toHaveLength(3);
});

test('a tab in a session lets go of the database when a newer app upgrades it, and says what to do', async ({
	page,
	context
}) => {
	const pack = packOf(english);
	await page.goto(quiz);
	await answer({ page, pack }, 0);
	await page.locator('[data-action="next"]').click();
	const newer = await context.newPage();
	await newer.goto('/about/');
	expect(await upgrade(newer)).toBe('upgraded');
	const notice = page.locator('[data-notice="outdated"]');
	await expect(notice).toContainText(newerElsewhere);

	await answer({ page, pack }, 1);
	await expect(page.locator('[data-verdict]')).toContainText('لم يُحفظ');
	await expect(page.getByRole('alert')).toContainText(newerElsewhere);
	expect(await attemptsIn(newer)).toHaveLength(1);
});

test('a tab in the library says that a newer app was opened', async ({ page, context }) => {
	await page.goto('/');
	await page.locator('html[data-live]').waitFor();
	await expect.poll(() => versionOf(page)).toBeGreaterThan(0);
	const newer = await context.newPage();
	await newer.goto('/about/');
	expect(await upgrade(newer)).toBe('upgraded');
	await expect(page.locator('[data-notice="outdated"]')).toContainText(newerElsewhere);
});

test('a database from the future is left untouched, and the quiz says to update the app', async ({
	page
}) => {
	await page.goto('/about/');
	expect(await upgrade(page, 99)).toBe('upgraded');
	await page.goto(quiz);
	await expect(page.getByRole('alert')).toContainText('المحفوظ هنا حفظه إصدار أحدث من «دليل»');
	await expect(page.getByRole('alert')).toContainText('حدّث التطبيق');
	await expect(page.getByRole('button', { name: 'أعد التحميل' })).toBeVisible();
	await expect(page.locator('[data-question]')).toHaveCount(0);
	expect(await versionOf(page)).toBe(99);
	expect(await storesIn(page)).toEqual(['from-the-future']);
	await page.goto('/');
	await expect(page.locator(`a[href$="/articles/${arabic}/"]`).first()).toBeVisible();
});

/** Opens the database as a newer app would: one version up, or as asked. */
function upgrade(page: Page, version = 0): Promise<string> {
	return page.evaluate(async (asked) => {
		const [existing] = (await indexedDB.databases()).filter(({ name }) => name === 'dalil');
		return new Promise<string>((resolve, reject) => {
			const opening = indexedDB.open('dalil', asked || (existing?.version ?? 0) + 1);
			opening.onupgradeneeded = () => opening.result.createObjectStore('from-the-future');
			opening.onblocked = () => resolve('blocked');
			opening.onerror = () => reject(opening.error);
			opening.onsuccess = () => {
				opening.result.close();
				resolve('upgraded');
			};
		});
	}, version);
}

function versionOf(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const [found] = (await indexedDB.databases()).filter(({ name }) => name === 'dalil');
		return found?.version ?? 0;
	});
}

function storesIn(page: Page): Promise<string[]> {
	return page.evaluate(
		() =>
			new Promise<string[]>((resolve, reject) => {
				const opening = indexedDB.open('dalil');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					resolve([...opening.result.objectStoreNames]);
					opening.result.close();
				};
			})
	);
}
