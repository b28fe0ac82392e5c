/** Where a control goes away when it is used, a keyboard and a screen reader go on from there: in every room past the quiz. */
import type { Locator, Page } from '@playwright/test';
import { writePackText } from '#lib/interchange/pack-file.ts';
import { axeFindings } from './axe.ts';
import { misfits } from './fits.ts';
import { reach } from './keys.ts';
import { answer } from './session.ts';
import { arabic, english, expect, packOf, test } from './site.ts';
import { text } from './writing.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const foreign = { ...packOf(english), uid: '6b6c2f0e-8a51-4c1e-9d3b-0f2a6b7c8d9e', slug: 'bees' };

/** Presses Enter on a control that goes away by it, and holds that something that tells what is now has the focus. */
async function pressAway(page: Page, control: Locator, heir: Locator): Promise<void> {
	await control.focus();
	await page.keyboard.press('Enter');
	await expect(control).toHaveCount(0);
	await expect(heir).toBeFocused();
}

/** The controls whose accessible name does not have the words that are seen on them. */
function misnamed(): string[] {
	const plain = (said: string) => said.replace(/[⁦-⁩‎‏]/g, '').replace(/[\s:؟?.،,«»“”]+/g, ' ');
	return [...document.querySelectorAll<HTMLElement>('[aria-label]:is(a, button, summary)')]
		.map((control) => [plain(control.innerText).trim(), control.getAttribute('aria-label') ?? ''] as const)
		.filter(([seen, name]) => seen !== '' && !plain(name).toLowerCase().includes(seen.toLowerCase()))
		.map(([seen, name]) => `«${seen}» is named «${name}»`);
}

async function answerSome(page: Page): Promise<void> {
	const pack = packOf(arabic);
	await page.goto(`/articles/${arabic}/quiz/`);
	for (const index of [0, 1]) {
		await answer({ page, pack }, index, index === 0);
		await page.locator('[data-action="next"]').click();
	}
}

async function addForeign(page: Page): Promise<void> {
	await page.goto('/open/');
	const buffer = Buffer.from(writePackText(foreign));
	const file = { name: 'bees.dalil.json', mimeType: 'application/json', buffer };
	await page.locator('input[type=file]').setInputFiles(file);
	await pressAway(page, page.locator('[data-choice="add"]'), page.locator('[role=status]:has([data-taken])'));
}

test('a learner is named, coloured, switched to, deleted and brought back without losing the focus', async ({
	page
}) => {
	await page.goto('/settings/');
	const cards = page.locator('[data-learner]');
	await expect(cards).toHaveCount(1);
	await reach(page.locator('#learners li input[type=text]'));
	await page.keyboard.type('سارة');
	await page.keyboard.press('Tab');
	await expect(cards.locator('b')).toHaveText('سارة');
	await expect(cards.getByRole('radio').first()).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(cards.getByRole('radio').nth(1)).toBeFocused();
	await expect(cards.getByRole('radio').nth(1)).toBeChecked();

	await reach(page.locator('#learners form input'));
	await page.keyboard.type('عمر');
	await page.keyboard.press('Enter');
	await expect(page.locator('#learners [role=status]')).toContainText('أُضيف');
	await expect(cards.nth(1)).toContainText('يجيب الآن');
	const switching = cards.first().getByRole('button', { name: 'انتقل إليه' });
	await pressAway(page, switching, cards.first().locator('.who'));

	await cards.first().getByRole('button', { name: 'احذف' }).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('dialog').getByRole('button', { name: 'احذف' }).focus();
	await page.keyboard.press('Enter');
	const undo = page.locator('#learners [role=status]').getByRole('button');
	await expect(undo).toBeFocused();
	await pressAway(page, undo, page.locator('#learners [role=status]'));
	await expect(page.locator('#learners [role=status]')).toContainText('عاد كل شيء');
	expect(await page.evaluate(misnamed)).toEqual([]);
});

test('what is begun anew, added and removed is taken back without losing the focus', async ({ page }) => {
	await answerSome(page);
	await page.goto('/progress/');
	const row = page.locator('[data-article]').first();
	await row.getByRole('button', { name: 'ابدأ هذا المقال من جديد' }).press('Enter');
	const undo = page.locator('main [role=status]').getByRole('button');
	await expect(undo).toBeFocused();
	await pressAway(page, undo, page.locator('.done[role=status]'));
	expect(await page.evaluate(misnamed)).toEqual([]);

	await addForeign(page);
	const told = page.locator('main [role=status]');
	await pressAway(page, told.getByRole('button'), told);
	await expect(told).toHaveText('عاد كل شيء كما كان.');

	await addForeign(page);
	await page.goto('/');
	const shelf = page.locator('[data-added]');
	await shelf.getByRole('button', { name: 'أزله' }).press('Enter');
	const back = shelf.locator('[role=status]').getByRole('button');
	await expect(back).toBeFocused();
	await pressAway(page, back, shelf.locator('h2'));
	expect(await page.evaluate(misnamed)).toEqual([]);
});

test('practice fits a narrow phone, whatever the articles are called', async ({ page }) => {
	await answerSome(page);
	await addForeign(page);
	await page.locator('[data-taken] a').click();
	await page.locator('.dock .primary').click();
	await answer({ page, pack: foreign }, 0);
	await page.setViewportSize({ width: 320, height: 640 });
	await page.goto('/practice/');
	await expect(page.getByRole('combobox')).toBeVisible();
	expect(await page.evaluate(misfits)).toEqual([]);
	expect(await axeFindings(page)).toEqual([]);
});

test('in the studio each page that is gone to has the focus on what it is, and undoing keeps it', async ({
	page
}) => {
	await page.goto('/studio/');
	await page.locator('[data-action="new-work"]').press('Enter');
	await expect(page.locator('main h1')).toBeFocused();
	await page.locator('textarea[data-field="text"]').fill(text);
	await page.locator('[data-action="take-text"]').press('Enter');
	await expect(page.locator('#studio-text')).toBeFocused();

	await page.locator('[data-split="2"]').press('Enter');
	await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Enter');
	await expect(page.locator('[data-sentence]')).toHaveCount(8);
	await expect(page.locator('[data-split="2"]')).toBeFocused();
	await page.keyboard.press('Control+z');
	await expect(page.locator('[data-sentence]')).toHaveCount(7);
	await expect(page.locator('[data-split="2"]')).toBeFocused();
	await expect(page.getByRole('status').getByText('تراجعت عن آخر تغيير.')).toBeAttached();

	await page.locator('nav a[href$="part=questions"]').press('Enter');
	await page.locator('[data-action="start"]').press('Enter');
	await page.locator('dialog [data-sentence="2"]').press('Enter');
	await page.locator('dialog [data-offer="number"]').press('Enter');
	await expect(page.getByRole('heading', { level: 2, name: 'السؤال 1 من 1' })).toBeFocused();
	await page.locator('nav a[href$="part=check"]').press('Enter');
	await expect(page.locator('#coverage')).toBeVisible();
	await expect(page.locator('main h1')).toBeFocused();
	expect(await page.evaluate(misnamed)).toEqual([]);
	expect(await axeFindings(page)).toEqual([]);
});
