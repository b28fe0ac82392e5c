import type { Page } from '@playwright/test';
import { answer } from './session.ts';
import { english, expect, packOf, test } from './site.ts';

declare global {
	interface Window {
		/** How often the browser's own dialog was asked for. */
		prompted?: number;
	}
}

const notice = (page: Page) => page.locator('[data-notice="install"]');

/** What Chromium does once it finds the app can be installed. */
async function offerInstall(page: Page): Promise<void> {
	await page.locator('html[data-live]').waitFor();
	await page.evaluate(() => {
		window.prompted = 0;
		const prompt = async () => void (window.prompted = (window.prompted ?? 0) + 1);
		window.dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }));
	});
}

async function finishSession(page: Page): Promise<void> {
	const pack = packOf(english);
	await page.goto(`/articles/${english}/quiz/`);
	for (const index of pack.questions.keys()) {
		await answer({ page, pack }, index);
		await page.locator('[data-action="next"]').click();
	}
	await expect(page.locator('[data-review]').first()).toBeVisible();
}

test('installing is not offered on the first visit, nor in the middle of a session', async ({ page }) => {
	await page.goto('/');
	await offerInstall(page);
	await expect(page.locator('h1').first()).toBeAttached();
	await expect(notice(page)).toHaveCount(0);
	await page.goto(`/articles/${english}/quiz/`);
	await answer({ page, pack: packOf(english) }, 0);
	await page.goto('/');
	await offerInstall(page);
	await expect(notice(page)).toHaveCount(0);
});

test('installing is offered after the first finished session, asks the browser, and is not offered again', async ({
	page
}) => {
	test.slow();
	await finishSession(page);
	await page.goto('/');
	await expect(notice(page)).toHaveCount(0);
	await offerInstall(page);
	await expect(notice(page)).toContainText('ثبّت «دليل»');
	await notice(page).getByRole('button', { name: 'ثبّته' }).click();
	await expect(notice(page)).toHaveCount(0);
	expect(await page.evaluate(() => window.prompted)).toBe(1);
	await page.reload();
	await offerInstall(page);
	await expect(notice(page)).toHaveCount(0);
});

test('an offer to install that was declined does not come back', async ({ page }) => {
	await page.addInitScript(() => {
		if (!localStorage.getItem('dalil.settings'))
			localStorage.setItem('dalil.settings', JSON.stringify({ version: 1, install: 'offer' }));
	});
	await page.goto('/');
	await offerInstall(page);
	await notice(page).getByRole('button', { name: 'ليس الآن' }).click();
	await expect(page.locator('main h1')).toBeFocused();
	await expect(notice(page)).toHaveCount(0);
	await page.reload();
	await offerInstall(page);
	await expect(notice(page)).toHaveCount(0);
	expect(await page.evaluate(() => window.prompted)).toBe(0);
});
