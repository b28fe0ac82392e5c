/** From a pasted text to questions that are published, and opened and played by somebody who has nothing but what was published. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import type { Pack } from '#lib/bank/bank.ts';
import { readFile } from '#lib/interchange/index.ts';
import { answerAlone, openAlone } from './alone.ts';
import { axeFindings } from './axe.ts';
import { enter, press, tabTo } from './keys.ts';
import { respond } from './play.ts';
import { marksIn, proofOf } from './proof.ts';
import { expect, heldOffline, test } from './site.ts';
import { isReady, paste, text, toQuestions, writeByKeys, writeTenKinds } from './writing.ts';

const title = 'مكتبة جديدة في الحي القديم';
const pasted = `${title}\n\n${text}`;
const phone = { viewport: { width: 360, height: 740 }, locale: 'ar', reducedMotion: 'reduce' } as const;

async function looksRight(page: Page): Promise<void> {
	expect(await axeFindings(page)).toEqual([]);
}

interface Saved {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly pack: Pack;
}

/** Saves what is published by doing `act`; gives the file, and the one pack in it. */
async function saved(page: Page, act: () => Promise<void>): Promise<Saved> {
	const coming = page.waitForEvent('download');
	await act();
	const download = await coming;
	await expect(page.locator('[data-saved-as]')).toBeVisible();
	const bytes = new Uint8Array(readFileSync(await download.path()));
	const name = download.suggestedFilename();
	const { packs, issues } = await readFile({ name, bytes });
	expect(issues).toEqual([]);
	const [pack] = packs;
	if (!pack) throw new Error(`${name} holds no pack`);
	return { name, bytes, pack };
}

/** Somebody else's phone, which has never seen the site. */
async function stranger(
	browser: Browser,
	baseURL: string,
	use: (page: Page) => Promise<void>
): Promise<void> {
	const context = await browser.newContext({ ...phone, baseURL, hasTouch: true, isMobile: true });
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(String(error)));
	await use(page);
	expect(complaints).toEqual([]);
	await context.close();
}

/** Adds the pack that is shown, and answers all its questions without a network; each has to show the very words that prove it. */
async function addAndPlay(page: Page, pack: Pack, right: boolean): Promise<void> {
	await expect(page.locator('[data-offer="new"]')).toContainText(pack.article.title);
	await looksRight(page);
	await page.locator('[data-choice="add"]').tap();
	await expect(page.locator('[data-taken="add"]')).toBeVisible();
	await heldOffline(page);
	await page.context().setOffline(true);
	await page.locator('[data-taken="add"] a').tap();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(pack.article.title);
	await looksRight(page);
	await page.locator('.dock .primary').tap();
	for (const question of pack.questions)
		await test.step(question.kind, async () => {
			await respond(page, { question, article: pack.article, right });
			await page.locator('[data-action="check"]').tap();
			const verdict = right ? 'correct' : /partly|incorrect/;
			await expect(page.locator('.quiz [data-verdict]')).toHaveAttribute('data-verdict', verdict);
			expect(await marksIn(page), question.id).toEqual(proofOf(question, pack.article, right));
			await expect(page.locator('.quiz [data-sentence][data-evidence] mark').first()).toBeInViewport();
			await page.locator('[data-action="next"]').tap();
		});
	await expect(page.locator('[data-review]')).toHaveCount(pack.questions.length);
	await looksRight(page);
}

/** Pastes the text where the focus is, in a new work. */
async function pasteText(page: Page): Promise<void> {
	await paste(page, pasted);
	await expect(page.locator('textarea[data-field="text"]')).toHaveValue(pasted);
}

async function isTaken(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(page.locator('[data-sentence]')).toHaveCount(7);
}

test.describe('on a phone, by touch', () => {
	test.use({ hasTouch: true, isMobile: true, contextOptions: { reducedMotion: 'reduce' } });

	test('a pasted text becomes ten questions of ten kinds, played without a network from a file, a link and a page', async ({
		page,
		browser,
		site
	}, info) => {
		test.setTimeout(240_000);
		await page.goto('/studio/');
		await page.locator('[data-action="new-work"]').tap();
		await page.locator('textarea[data-field="text"]').tap();
		await pasteText(page);
		await page.locator('[data-action="take-text"]').tap();
		await page.getByRole('button', { name: 'نعم، اجعله العنوان' }).tap();
		await isTaken(page);
		await looksRight(page);
		await toQuestions(page);
		await writeTenKinds(page);
		await looksRight(page);
		await page.locator('nav a[href*="part=publish"]').tap();
		await expect(page.locator('[data-ready]')).toHaveAttribute('data-ready', '10');
		const file = await saved(page, () => page.locator('[data-publish="pack-file"]').tap());
		const alone = await saved(page, () => page.locator('[data-publish="page"]').tap());
		await page.locator('[data-publish="link"]').tap();
		const link = await page.locator('[data-link="whole"]').inputValue();
		await looksRight(page);
		const { pack } = file;
		expect(new Set(pack.questions.map(({ kind }) => kind)).size).toBe(10);

		await test.step('from the file', () =>
			stranger(browser, site.url, async (other) => {
				await other.goto('/open/');
				const content = { name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.bytes) };
				await other.locator('input[type=file]').setInputFiles(content);
				await addAndPlay(other, pack, true);
			}));
		await test.step('from the link', () =>
			stranger(browser, site.url, async (other) => {
				await other.goto(link);
				await addAndPlay(other, pack, false);
			}));
		await test.step('from the page', () =>
			stranger(browser, site.url, async (other) => {
				await other.context().setOffline(true);
				const complaints = await openAlone(other, info.outputPath(alone.name), alone.bytes);
				await looksRight(other);
				await other.locator('[data-action="start"]').tap();
				await answerAlone(other, alone.pack, true);
				await expect(other.locator('[data-review] [data-verdict="correct"]')).toHaveCount(10);
				await looksRight(other);
				expect(complaints).toEqual([]);
			}));
	});
});

test.describe('by keyboard alone', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('a text is pasted, a sentence split, and two questions are written and published', async ({
		page
	}) => {
		await page.goto('/studio/');
		await enter(page, '[data-action="new-work"]');
		await page.locator('textarea[data-field="text"]').waitFor();
		await tabTo(page, 'textarea[data-field="text"]');
		await pasteText(page);
		await enter(page, '[data-action="take-text"]');
		await enter(page, '[data-report] p:has(bdi) + p button');
		await isTaken(page);
		await enter(page, '[data-split="2"]');
		await expect(page.locator('[data-word="0"]')).toBeFocused();
		await press(page, 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'Enter');
		await expect(page.locator('[data-sentence="2"]')).toHaveText('وتضم المكتبة 12 ألف كتاب،');
		await expect(page.locator('[data-split="2"]')).toBeFocused();

		await enter(page, 'nav a[href*="part=questions"]', 'Shift+Tab');
		await page.locator('[data-action="start"]').waitFor();
		await enter(page, '[data-action="start"]');
		await enter(page, 'dialog [data-sentence="2"]');
		await enter(page, 'dialog [data-offer="number"]');
		await isReady(page);
		await enter(page, 'nav a[href*="part=questions"]', 'Shift+Tab');
		await page.locator('[data-action="add"]').waitFor();
		await writeByKeys(page);

		await enter(page, 'nav a[href*="part=publish"]', 'Shift+Tab');
		await expect(page.locator('[data-ready]')).toHaveAttribute('data-ready', '2');
		const { pack } = await saved(page, () => enter(page, '[data-publish="pack-file"]'));
		expect(pack.article.title).toBe(title);
		expect(pack.questions.map(({ kind }) => kind)).toEqual(['number', 'short-text']);
		await enter(page, '[data-publish="link"]');
		await expect(page.locator('[data-link="whole"]')).toHaveValue(/\/open\/#pack=/);
	});
});
