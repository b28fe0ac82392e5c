/** The self-contained page of a pack, opened from a file: no server, no network. */
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page, type TestInfo } from '@playwright/test';
import { sayIn } from '#lib/i18n/format.ts';
import { paperAr } from '#lib/i18n/words/paper.ar.ts';
import { readFile } from '#lib/interchange/index.ts';
import { writePage } from '#lib/interchange/page.ts';
import { everyKind, samplePack } from '#lib/interchange/pack.samples.ts';
import { readResults } from '#lib/interchange/results.ts';
import type { Pack } from '#lib/bank/bank.ts';
import { fingerprint } from '#lib/bank/fingerprint.ts';
import { answerAlone, openAlone } from './alone.ts';
import { byMouse } from './hands.ts';
import { respond } from './play.ts';

function pageOf(pack: Pack): Uint8Array<ArrayBuffer> {
	const player: { script: string; style: string } = JSON.parse(readFileSync('build/standalone.json', 'utf8'));
	const made = writePage(pack, {
		player: { ...player, fonts: '' },
		language: 'ar',
		direction: 'rtl',
		voice: { words: paperAr, say: sayIn('ar') }
	});
	if (!made.ok) throw new Error(JSON.stringify(made.error));
	return made.value.bytes;
}

/** Opens the page of a pack; gives what was complained of. */
function open(page: Page, info: TestInfo, pack: Pack): Promise<string[]> {
	return openAlone(page, info.outputPath('page.html'), pageOf(pack));
}

test('every kind is played with its evidence, and the results are saved as a file that is read back', async ({
	page
}, info) => {
	const pack = samplePack();
	const complaints = await open(page, info, pack);
	await expect(page.locator('[data-action="start"]')).toBeVisible();
	await expect(page.locator('#key')).toHaveCount(0);
	await page.locator('[data-action="start"]').click();
	await answerAlone(byMouse(page), pack, true);
	await expect(page.locator('[data-review] [data-verdict="correct"]')).toHaveCount(10);
	await page.getByRole('textbox').fill('ليلى');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.locator('[data-action="save"]').click()
	]);
	expect(download.suggestedFilename()).toBe('new-library.dalil-results.json');
	const results = readResults(readFileSync(await download.path()), pack);
	if (!results.ok) throw new Error(JSON.stringify(results.error));
	expect(results.value.name).toBe('ليلى');
	expect(results.value.responses.map((each) => each.fingerprint)).toEqual(pack.questions.map(fingerprint));
	expect(complaints).toEqual([]);
});

test('wrong responses are refuted where the text refutes them', async ({ page }, info) => {
	const pack = samplePack({
		questions: everyKind.filter(({ id }) => id !== 'director' && id !== 'children')
	});
	const complaints = await open(page, info, pack);
	await page.locator('[data-action="start"]').click();
	await answerAlone(byMouse(page), pack, false);
	await expect(page.locator('[data-review]')).toHaveCount(8);
	expect(complaints).toEqual([]);
});

test('what is written in a pack is never run or drawn as markup', async ({ page }, info) => {
	const script = '</script></style><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}&lt;b&gt;';
	const questions = everyKind.map((question) => ({ ...question, prompt: script, explanation: script }));
	const { article } = samplePack();
	const source = { name: script, url: 'https://dalil.example/"onmouseover="alert(1)' };
	const pack = samplePack({ questions, article: { ...article, title: script, source } });
	const complaints = await open(page, info, pack);
	await expect(page.locator('#dalil-paper h1')).toHaveText(script);
	await page.locator('[data-action="start"]').click();
	await expect(page.locator('[data-question] h1')).toHaveText(script);
	expect(await page.locator('img').count()).toBe(0);
	expect(complaints).toEqual([]);
	const read = await readFile({ name: 'page.html', bytes: pageOf(pack) });
	expect(read).toEqual({ packs: [pack], issues: [] });
});

test('Enter before there is anything to check leaves the focus where it is written', async ({
	page
}, info) => {
	const pack = samplePack({ questions: everyKind.filter(({ kind }) => kind === 'number') });
	await open(page, info, pack);
	await page.locator('[data-action="start"]').click();
	const field = page.locator('[data-question]').getByRole('textbox');
	await field.press('Enter');
	await expect(field).toBeFocused();
	const [question] = pack.questions;
	if (!question) throw new Error('no question');
	await respond(page, { question, article: pack.article, right: true });
	await field.press('Enter');
	await expect(page.locator('[data-verdict]')).toBeFocused();
});

test('answers that are not saved go only once that was said', async ({ page }, info) => {
	const pack = samplePack({ questions: everyKind.slice(0, 1) });
	await open(page, info, pack);
	await page.locator('[data-action="start"]').click();
	await answerAlone(byMouse(page), pack, true);
	const asking = page.waitForEvent('dialog');
	await page.close({ runBeforeUnload: true });
	expect((await asking).type()).toBe('beforeunload');
	const again = page.locator('[data-action="again"]');
	await again.click();
	await expect(page.getByRole('status')).toContainText('لم تُحفظ');
	await expect(page.locator('[data-review]')).toHaveCount(1);
	await again.click();
	await expect(page.locator('[data-question]')).toBeVisible();
});

test('each screen is free of what axe finds, and fits a narrow window', async ({ page }, info) => {
	const pack = samplePack({ questions: everyKind.slice(0, 1) });
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page, info, pack);
	const look = async () => {
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
		const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
		expect(over).toBeLessThanOrEqual(0);
	};
	await expect(page.locator('[data-action="start"]')).toBeVisible();
	await look();
	await page.locator('[data-action="start"]').click();
	await page.locator('[data-choice]').first().waitFor();
	await look();
	await page.locator('label').first().click();
	await page.locator('[data-action="check"]').click();
	await page.locator('[data-verdict]').waitFor();
	await look();
	await page.locator('[data-action="next"]').click();
	await page.locator('[data-phase="ended"]').waitFor();
	await look();
});

test('on paper the text is black on white in every theme, and questions that were begun are printed', async ({
	page
}, info) => {
	await page.emulateMedia({ colorScheme: 'dark' });
	await open(page, info, samplePack());
	const inks = () =>
		page.evaluate(() => {
			const { color, backgroundColor } = getComputedStyle(document.documentElement);
			return [color, backgroundColor];
		});
	expect(await inks()).not.toContain('rgb(0, 0, 0)');
	await page.emulateMedia({ media: 'print' });
	expect(await inks()).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
	await expect(page.locator('[data-action="start"]')).toBeHidden();
	await expect(page.locator('article')).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.locator('[data-action="start"]').click();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-question] h1')).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('text, questions and key with evidence are there to read', async ({ page }, info) => {
		const complaints = await open(page, info, samplePack());
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await expect(page.locator('article [data-sentence]')).toHaveCount(5);
		await expect(page.locator('ol').first().locator('> li')).toHaveCount(10);
		await expect(page.locator('#key .answer').nth(3)).toHaveText('ليلى حداد');
		await page.keyboard.press('Tab');
		await expect(page.getByRole('link', { name: 'الأسئلة' })).toBeFocused();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page.locator('#key:target')).toBeInViewport();
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('nav')).toBeHidden();
		await expect(page.locator('#questions li').first()).toBeVisible();
		await page.emulateMedia({ media: 'screen' });
		await page.locator('#key .proof a').nth(3).click();
		await expect(page.locator('#s2:target')).toBeVisible();
		expect(complaints).toEqual([]);
	});
});
