import { expect, firstVisit, test } from './own-site.ts';
import { answer, pane, questionAt } from './session.ts';
import { arabic, attemptsIn, english, packOf } from './site.ts';

test.beforeEach(async ({ page, own }) => {
	await firstVisit(page);
	await own.stop();
});

test('the library opens again without a server', async ({ page }) => {
	await page.reload();
	await expect(page.locator(`a[href$="/articles/${arabic}/"]`).first()).toBeVisible();
});

for (const [title, path, text] of [
	['an article that was never opened', `/articles/${english}/`, 'Frisch'],
	['an article in the other language of the interface', `/en/articles/${arabic}/`, 'رئيسي'],
	['the settings, never opened before', '/settings/', 'حجم'],
	['the page about the app, never opened before', '/about/', 'دليل'],
	['the library in English', '/en/', 'Dalil']
] as const)
	test(`opens ${title}, by its own address`, async ({ page }) => {
		await page.goto(path);
		await page.locator('html[data-live]').waitFor();
		await expect(page.locator('h1')).toBeVisible();
		await expect(page.locator('body')).toContainText(text);
	});

test("an address without the slash at its end opens the page, not the browser's error", async ({ page }) => {
	await page.goto(`/articles/${english}`);
	await expect(page.locator('[data-sentence="1"]')).toBeVisible();
	await page.goto('/en/settings');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('h1')).toHaveText('Settings');
});

test('an unknown address shows the page of the app that says so', async ({ page, complaints }) => {
	await page.goto('/nothing-here/');
	await expect(page.locator('h1')).toHaveText('هذه الصفحة غير موجودة');
	await page.goto('/en/articles/no-such-article/');
	await expect(page.locator('h1')).toHaveText('There is no such page');
	await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
	// Kit asks whether a newer build has the page; without a server the browser tells that it could not.
	const others = complaints.splice(0).filter((complaint) => !complaint.includes('ERR_CONNECTION_REFUSED'));
	expect(others).toEqual([]);
});

test('a whole session of an article never opened before is answered, proven and stored', async ({ page }) => {
	test.slow();
	const pack = packOf(english);
	await page.goto(`/en/articles/${english}/quiz/`);
	for (const [index, question] of pack.questions.entries()) {
		await expect(pane(page, question)).toBeVisible();
		const right = index % 4 !== 3;
		await answer({ page, pack }, index, right);
		await expect(page.locator('[data-verdict]')).toHaveAttribute(
			'data-verdict',
			right ? 'correct' : /partly|incorrect/
		);
		await expect(page.locator('[data-evidence] mark').first()).toBeVisible();
		await page.locator('[data-action="next"]').click();
	}
	await expect(page.locator('[data-review]')).toHaveCount(pack.questions.length);
	const attempts = await attemptsIn(page);
	expect(attempts.map(({ question }) => question).sort()).toEqual(
		pack.questions.map((_, index) => questionAt(pack, index).id).sort()
	);
});

test('every link of the library leads to a page that is held, but for the rooms that follow', async ({
	page
}) => {
	await page.reload();
	await page.locator('html[data-live]').waitFor();
	const links = await page
		.locator('a[href^="/"]')
		.evaluateAll((all) => [...new Set(all.map((a) => a.getAttribute('href') ?? ''))]);
	expect(links.length).toBeGreaterThan(3);
	for (const link of links.filter((each) => !/\/(studio|open)\//.test(each))) {
		await page.goto(link);
		await expect(page.locator('h1').first()).toBeAttached();
		await expect(page.locator('body')).not.toContainText('لم تُحفظ على جهازك بعد');
	}
});
