import { expect, test } from './site.ts';

test('settings hold over a reload and on other pages, from before the first paint', async ({
	page,
	complaints
}) => {
	await page.goto('/settings/');
	const group = (name: string) => page.getByRole('group', { name });
	await group('المظهر').getByRole('radio', { name: 'داكن' }).check();
	await group('حجم الخط').getByRole('radio').last().check();
	const root = page.locator('html');
	await expect(root).toHaveAttribute('data-theme', 'dark');
	await expect(root).toHaveAttribute('data-text-size', '5');
	await page.reload();
	await expect(group('المظهر').getByRole('radio', { name: 'داكن' })).toBeChecked();

	await page.route('**/_app/immutable/entry/**', (route) => route.abort());
	await page.goto('/');
	await expect(root).toHaveAttribute('data-theme', 'dark');
	await expect(root).toHaveAttribute('data-text-size', '5');
	await expect(root).not.toHaveAttribute('data-live');
	// The app itself was kept away, which the browser tells.
	complaints.splice(0);
});

test('defaults come back on request, and the choice before can be had again', async ({ page }) => {
	await page.goto('/settings/');
	const root = page.locator('html');
	await page.getByRole('group', { name: 'المظهر' }).getByRole('radio', { name: 'داكن' }).check();
	await page.locator('.restore button').click();
	await expect(root).not.toHaveAttribute('data-theme', 'dark');
	await page.locator('.restore button').click();
	await expect(root).toHaveAttribute('data-theme', 'dark');
});

test('the language that was chosen opens the front page next time, and an address keeps its own language', async ({
	page,
	context
}) => {
	await page.goto('/settings/');
	await page.getByRole('group', { name: 'لغة الواجهة' }).getByRole('radio', { name: 'English' }).check();
	await expect(page).toHaveURL(/\/en\/settings\/$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');

	const next = await context.newPage();
	await next.goto('/');
	await expect(next).toHaveURL(/\/en\/$/);
	const addressed = await context.newPage();
	await addressed.goto('/about/');
	await expect(addressed.locator('html')).toHaveAttribute('lang', 'ar');
});

test('settings that cannot be read are as they come, and the page works', async ({ page }) => {
	await page.addInitScript(() => localStorage.setItem('dalil.settings', '{"theme":7,"textSize":"<b>"'));
	await page.goto('/settings/');
	await page.getByRole('group', { name: 'المظهر' }).getByRole('radio', { name: 'داكن' }).check();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
