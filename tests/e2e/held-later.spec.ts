import { expect, firstVisit, test } from './own-site.ts';
import { heldWhole } from './site.ts';

test('the rooms of teachers are held while the page is idle, and open without a server', async ({
	page,
	own
}) => {
	await firstVisit(page);
	await heldWhole(page);
	await own.stop();
	await page.goto('/studio/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('body')).not.toContainText('لم تُحفظ على جهازك بعد');
});

test('where the reader saves data they are not fetched, and say so without a server; what learners need is held', async ({
	page,
	own,
	complaints
}) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true })
	);
	await firstVisit(page);
	await own.stop();
	await page.goto('/studio/');
	await expect(page.locator('main')).toContainText('لم تُحفظ على جهازك بعد');
	await page.goto('/practice/');
	await expect(page.getByRole('heading', { level: 1, name: 'التدريب' })).toBeVisible();
	// That files could not be had is what this is about.
	complaints.splice(0);
});
