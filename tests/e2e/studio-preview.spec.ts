/** The preview of a question is the quiz itself, and follows what is written; words are chosen by dragging. */
import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

const text =
	'افتتحت بلدية بيروت صباح السبت مكتبة عامة في الحي القديم. وتضم المكتبة 12 ألف كتاب، ثلثها للأطفال.';

test.use({ viewport: { width: 1360, height: 800 } });

async function begin(page: Page): Promise<void> {
	await page.goto('/studio/');
	await page.locator('[data-action="new-work"]').click();
	await page.locator('textarea[data-field="text"]').fill(text);
	await page.locator('[data-action="take-text"]').click();
	await page.locator('a[href*="part=questions"]').click();
}

test('a teacher sees beside the editor what a learner will, hints and asking for the proof included, as it is written', async ({
	page
}) => {
	await begin(page);
	await page.locator('[data-action="start"]').click();
	await page.locator('dialog [data-sentence="2"]').click();
	await page.locator('[data-offer="number"]').first().click();
	await page.locator('summary').filter({ hasText: 'تفاصيل أخرى' }).click();
	await page.locator('input[data-field="askEvidence"]').check();
	await page.getByRole('button', { name: 'أضف تلميحًا' }).click();
	await page.locator('textarea[data-field="hints.0"]').fill('اقرأ الجملة الثانية.');
	await page.locator('[data-action="preview"]').click();

	const phone = page.frameLocator('dialog iframe');
	await expect(phone.locator('[data-question]')).toBeVisible();
	await page.locator('textarea[data-field="prompt"]').fill('كم كتابًا في مكتبة الحي؟');
	await expect(phone.locator('h1')).toHaveText('كم كتابًا في مكتبة الحي؟');
	await phone.getByRole('button', { name: 'تلميح' }).click();
	await expect(phone.getByText('اقرأ الجملة الثانية.')).toBeVisible();
	await phone.locator('input').fill('7');
	await phone.locator('[data-action="check"]').click();
	await phone.locator('[data-sentence="2"]').first().click();
	await phone.locator('[data-action="check"]').click();
	await expect(phone.locator('[data-verdict="incorrect"]')).toBeVisible();
	await expect(phone.locator('mark[data-evidence="answer"]').first()).toBeVisible();
	await page.getByRole('radio', { name: 'داكن' }).check();
	await expect(phone.locator('html')).toHaveAttribute('data-theme', 'dark');
	const kept = await page.evaluate(
		() =>
			new Promise((resolve) => {
				const opening = indexedDB.open('dalil');
				opening.onsuccess = () => {
					const counting = opening.result.transaction('attempts').objectStore('attempts').count();
					counting.onsuccess = () => {
						opening.result.close();
						resolve(counting.result);
					};
				};
			})
	);
	expect(kept).toBe(0);
});

const word = (page: Page, said: string) => page.getByRole('option', { name: said, exact: true }).first();

/** Opens the choosing of words for a new question. */
async function choose(page: Page): Promise<void> {
	await begin(page);
	await page.locator('[data-action="add"]').click();
	await page.locator('[data-choose-kind="short-text"]').click();
	await page.locator('.quote[data-field^="evidence."] button').first().click();
}

async function isChosen(page: Page, words: readonly string[]): Promise<void> {
	await expect(page.locator('[role="option"][aria-selected="true"]')).toHaveText([...words]);
	await page.locator('[data-action="use"]').click();
	await expect(page.locator('.quote[data-field="evidence.0"]')).toContainText(words.join(' '));
}

test('words that prove are chosen by dragging over them with the mouse', async ({ page }) => {
	await choose(page);
	await word(page, 'بلدية').hover();
	await page.mouse.down();
	await word(page, 'السبت').hover();
	await page.mouse.up();
	await isChosen(page, ['بلدية', 'بيروت', 'صباح', 'السبت']);
});

test.describe('with a finger', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

	test('words that prove are chosen by dragging over them', async ({ page }) => {
		await choose(page);
		const touch = await page.context().newCDPSession(page);
		const middleOf = async (said: string) => {
			const box = await word(page, said).boundingBox();
			if (!box) throw new Error(`${said} is not in view`);
			return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
		};
		const [from, to] = [await middleOf('بلدية'), await middleOf('صباح')];
		await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
		for (const part of [0.25, 0.5, 0.75, 1]) {
			const at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
			await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [at] });
		}
		await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		await isChosen(page, ['بلدية', 'بيروت', 'صباح']);
	});
});
