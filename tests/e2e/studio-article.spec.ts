import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { test } from './device.ts';
import { misfits, smallTargets } from './fits.ts';
import { arabic, expect, packOf } from './site.ts';

const pasted = `مكتبة جديدة في الحي القديم

افتتحت البلدية\u00A0صباح السبت مكتبة عامة\u200F في الحي القديم. وتبرّع السكان بأكثر كتبها.

وتفتح المكتبة أبوابها كل يوم من التاسعة صباحا. ولا تُغلق إلا يوم الجمعة.`;

const sentences = (page: Page) => page.locator('[data-sentence]');
const saved = (page: Page) => expect(page.locator('[data-saved="saved"]')).toBeVisible();
const text = (page: Page) => page.locator('[data-field="text"]');

async function begin(page: Page, url = ''): Promise<void> {
	await page.goto(`${url}/studio/`);
	await page.locator('[data-action="new-work"]').click();
	await expect(text(page)).toBeVisible();
}

test('a pasted text is cleaned, its sentences are split and joined, and a reload keeps everything', async ({
	page
}) => {
	await begin(page);
	await text(page).fill(pasted);
	await page.locator('[data-action="take-text"]').click();

	await expect(page.locator('[data-cleaned="bidi-controls"] dd')).toHaveText('1');
	await expect(page.locator('[data-cleaned="no-break-spaces"] dd')).toHaveText('1');
	await page.getByRole('button', { name: 'نعم، اجعله العنوان' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('مكتبة جديدة في الحي القديم');
	await expect(sentences(page)).toHaveCount(4);

	await page.locator('[data-split="1"]').press('Enter');
	await expect(page.locator('[data-word="0"]')).toBeFocused();
	for (let steps = 0; steps < 5; steps += 1) await page.keyboard.press('ArrowLeft');
	await page.keyboard.press('Enter');
	await expect(sentences(page)).toHaveCount(5);
	await expect(sentences(page).first()).toHaveText('افتتحت البلدية صباح السبت مكتبة عامة');
	await expect(page.locator('[data-split="1"]')).toBeFocused();
	await page.locator('[data-join="4"]').click();
	await expect(sentences(page)).toHaveCount(4);
	await expect(sentences(page).last()).toHaveText(/صباحا\. ولا تُغلق/);

	await page.locator('[data-field="summary"]').fill('مكتبة عامة يملؤها السكان.');
	await saved(page);
	await page.reload();
	await expect(sentences(page)).toHaveCount(4);
	await expect(sentences(page).first()).toHaveText('افتتحت البلدية صباح السبت مكتبة عامة');
	await expect(page.locator('[data-field="title"]')).toHaveValue('مكتبة جديدة في الحي القديم');
	await expect(page.locator('[data-field="summary"]')).toHaveValue('مكتبة عامة يملؤها السكان.');
});

test('one paragraph is typed in alone, kept half written, and taken into its place', async ({ page }) => {
	await begin(page);
	await text(page).fill('افتتحت البلدية مكتبة. وهي الأولى.\n\nوتبرّع السكان بكتبها.\n\nوتُغلق يوم الجمعة.');
	await page.locator('[data-action="take-text"]').click();
	const paragraph = page.locator('[data-paragraph="2"]');
	await paragraph.press('Enter');
	await expect(text(page)).toBeFocused();
	await expect(text(page)).toHaveValue('وتبرّع السكان بكتبها.');
	await page.keyboard.press('ControlOrMeta+End');
	await page.keyboard.type(' وعددها ألفان.');
	await saved(page);
	await page.reload();
	await expect(text(page)).toHaveValue('وتبرّع السكان بكتبها. وعددها ألفان.');
	await expect(page.getByLabel('الفقرة 2', { exact: true })).toBeVisible();
	await page.locator('[data-action="take-text"]').press('Enter');
	await expect(paragraph).toBeFocused();
	await expect(sentences(page)).toHaveText([
		'افتتحت البلدية مكتبة.',
		'وهي الأولى.',
		'وتبرّع السكان بكتبها.',
		'وعددها ألفان.',
		'وتُغلق يوم الجمعة.'
	]);
	await page.locator('[data-paragraph="1"]').click();
	await text(page).fill('');
	await page.getByRole('button', { name: 'اترك التعديل' }).click();
	await expect(page.locator('[data-paragraph="1"]')).toBeFocused();
	await expect(sentences(page)).toHaveCount(5);
});

test('a word that is tapped is where its sentence can be split; undo joins it again', async ({ page }) => {
	await begin(page);
	await text(page).fill('افتتحت البلدية مكتبة عامة في الحي القديم.');
	await page.locator('[data-action="take-text"]').click();
	await page.locator('[data-sentence="1"]').click({ position: { x: 40, y: 20 } });
	await expect(page.locator('[data-word]:focus')).toBeVisible();
	await page.getByRole('button', { name: 'اقسم بعد «البلدية»' }).click();
	await expect(sentences(page)).toHaveCount(2);
	await page.keyboard.press('Control+z');
	await expect(sentences(page)).toHaveCount(1);
	await page.keyboard.press('Control+Shift+z');
	await expect(sentences(page)).toHaveCount(2);
});

test('a browser that is killed while a text is typed loses at most the last keystrokes', async ({
	device,
	site
}) => {
	const first = await device.start();
	const page = first.pages()[0] ?? (await first.newPage());
	await begin(page, site.url);
	const address = page.url();
	await text(page).fill(pasted);
	await saved(page);
	await text(page).press('End');
	await page.keyboard.type(' ثم');
	await device.kill(first);

	const again = await (await device.start()).newPage();
	await again.goto(address);
	await expect(text(again)).toHaveValue(new RegExp(`^${pasted.slice(0, 40)}`));
	const kept = (await text(again).inputValue()).replaceAll('\u00A0', ' ');
	expect(kept).toContain('ولا تُغلق إلا يوم الجمعة.');
});

test('an edit that takes the words of a proof away says so, keeps the question, and offers the nearest words', async ({
	page
}) => {
	const pack = packOf(arabic);
	await page.goto('/studio/');
	await page.locator('summary').click();
	await page.getByRole('button', { name: pack.article.title }).click();
	await expect(sentences(page).first()).toBeVisible();
	const [question] = pack.questions;
	const [proof] = question?.evidence ?? [];
	const quote = proof && 'quote' in proof ? proof.quote : '';
	const [word = ''] = quote.split(' ').slice(-1);
	await page.locator('[data-action="edit-text"]').click();
	const before = await text(page).inputValue();
	await text(page).fill(before.replace(quote, quote.replace(word, 'كلمة')));
	await page.locator('[data-action="take-text"]').click();
	await expect(page.locator('[data-outcome="lost"]')).toBeVisible();
	const doubts = page.locator(`[data-doubt="${question?.id}"]`);
	await expect(doubts.first()).toBeVisible();
	const count = await page.locator('[data-doubt]').count();
	await doubts
		.first()
		.getByRole('button', { name: /^خذ هذه الكلمات/ })
		.click();
	await expect(page.locator('[data-doubt]')).toHaveCount(count - 1);
	await page.locator('[data-action="undo"]').click();
	await page.locator('[data-action="undo"]').click();
	await expect(page.locator('[data-doubt]')).toHaveCount(0);
});

test('an earlier version shows what changed since and is gone back to', async ({ page }) => {
	await begin(page);
	await text(page).fill('افتتحت البلدية مكتبة. وهي الأولى.');
	await page.locator('[data-action="take-text"]').click();
	await page.locator('[data-action="edit-text"]').click();
	await text(page).fill('افتتحت البلدية متحفا. وهي الأولى.');
	await page.locator('[data-action="take-text"]').click();
	await page.locator('[data-versions] summary').click();
	const version = page.locator('[data-version]').first();
	await version.getByRole('button', { name: 'ما تغيّر بعدها' }).click();
	await expect(version.locator('del')).toContainText('مكتبة');
	await expect(version.locator('ins')).toContainText('متحفا');
	await version.getByRole('button', { name: 'ارجع إليها' }).click();
	await expect(sentences(page).first()).toHaveText('افتتحت البلدية مكتبة.');
});

test('two windows on one work show each other what they save, and choose where both changed it', async ({
	page,
	context
}) => {
	const title = '[data-field="title"]';
	const summary = '[data-field="summary"]';
	await begin(page);
	const other = await context.newPage();
	// What is typed in it can be made to wait to be saved.
	await other.addInitScript(() => {
		const wait = window.setTimeout.bind(window);
		const held = (call: () => void, milliseconds = 0) => {
			const waits = document.documentElement.dataset['held'] !== undefined && milliseconds > 100;
			return waits ? 0 : wait(call, milliseconds);
		};
		Object.assign(window, { setTimeout: held });
	});
	await other.goto(page.url());
	await expect(other.locator(title)).toBeVisible();
	await page.locator(title).fill('أول');
	await expect(other.locator(title)).toHaveValue('أول');

	await other.evaluate(() => (document.documentElement.dataset['held'] = ''));
	await other.locator(summary).fill('هناك');
	await page.locator(title).fill('هنا');
	await other.getByRole('button', { name: 'ما في هذه النافذة' }).click();
	await saved(other);
	await expect(page.locator(summary)).toHaveValue('هناك');
	await expect(page.locator(title)).toHaveValue('أول');
	await page.locator('[data-versions] summary').click();
	const kept = page.locator('[data-version]').filter({ hasText: 'من نافذة أخرى' });
	await kept.getByRole('button', { name: 'ارجع إليها' }).click();
	await expect(page.locator(title)).toHaveValue('هنا');
	await expect(other.locator(title)).toHaveValue('هنا');
});

test('a work is deleted from the list and brought back', async ({ page }) => {
	await begin(page);
	await page.locator('[data-field="title"]').fill('مكتبة الحي');
	await saved(page);
	await page.getByRole('link', { name: 'كل المقالات' }).click();
	await page.getByRole('button', { name: 'احذف «مكتبة الحي»' }).click();
	await expect(page.getByRole('link', { name: 'مكتبة الحي' })).toBeHidden();
	await expect(page.getByRole('button', { name: 'أعده' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('link', { name: 'مكتبة الحي' })).toBeVisible();
	await page.goBack();
	await expect(page.locator('[data-field="title"]')).toHaveValue('مكتبة الحي');
});

const looks = [
	{ tongue: 'ar', theme: 'light', width: 320, large: false },
	{ tongue: 'ar', theme: 'dark', width: 360, large: true },
	{ tongue: 'en', theme: 'sepia', width: 320, large: false },
	{ tongue: 'en', theme: 'dark', width: 1280, large: false }
] as const;

for (const { tongue, theme, width, large } of looks) {
	const how = `${tongue}, ${theme}, ${width} px${large ? ', large text' : ''}`;
	test(`an article is written where everything fits, can be hit, and gives axe nothing to mend (${how})`, async ({
		page
	}) => {
		test.setTimeout(120_000);
		await page.setViewportSize({ width, height: 740 });
		await page.addInitScript(
			({ theme, large }) => {
				localStorage.setItem('dalil.settings', JSON.stringify({ version: 1, theme }));
				const enlarge = () => document.documentElement.style.setProperty('font-size', '200%');
				if (large) document.addEventListener('DOMContentLoaded', enlarge);
			},
			{ theme, large }
		);
		const found: string[] = [];
		const look = async (name: string) => {
			const { violations } = await new AxeBuilder({ page }).analyze();
			for (const { id, nodes } of violations) found.push(`${name}: ${id} at ${nodes[0]?.target.join(' ')}`);
			for (const probe of large ? [misfits] : [misfits, smallTargets])
				found.push(...(await page.evaluate(probe)).map((each) => `${name}: ${each}`));
		};
		await page.goto(tongue === 'ar' ? '/studio/' : '/en/studio/');
		await expect(page.locator('[data-action="new-work"]')).toBeVisible();
		await page.locator('summary').click();
		await look('empty list');
		await page.locator('[data-action="new-work"]').click();
		await expect(text(page)).toBeVisible();
		await look('new article');
		await text(page).fill(pasted);
		await page.locator('[data-action="take-text"]').click();
		await expect(sentences(page)).toHaveCount(5);
		await page.locator('input[name="studio-source"]').first().check({ force: true });
		await page.locator('fieldset').last().getByRole('button').click();
		await page.locator('[data-split="2"]').click();
		await look('article');
		await page.locator('[data-versions] summary').click();
		await page.locator('[data-version]').first().getByRole('button').first().click();
		await look('versions');
		expect(found).toEqual([]);
	});
}

test('proofs in doubt fit, can be hit, and give axe nothing to mend', async ({ page }) => {
	const pack = packOf(arabic);
	await page.goto('/studio/');
	await page.locator('summary').click();
	await page.getByRole('button', { name: pack.article.title }).click();
	await page.locator('[data-action="edit-text"]').click();
	await text(page).fill((await text(page).inputValue()).replaceAll('روسيا', 'الجارة'));
	await page.locator('[data-action="take-text"]').click();
	await expect(page.locator('[data-doubt]').first()).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`)).toEqual([]);
	for (const probe of [misfits, smallTargets]) expect(await page.evaluate(probe)).toEqual([]);
});
