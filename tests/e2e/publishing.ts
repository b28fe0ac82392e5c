/** From a pasted text to what is published, and from there to the end page of somebody else: the steps, with whatever hands. */
import { readFileSync } from 'node:fs';
import { test as playwright, type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import type { Pack } from '#lib/bank/bank.ts';
import { readFile } from '#lib/interchange/index.ts';
import { answerAlone, openAlone } from './alone.ts';
import { axeFindings } from './axe.ts';
import type { Hands } from './hands.ts';
import { marksIn, proofOf } from './proof.ts';
import { expect, heldOffline } from './site.ts';
import { paste, text } from './writing.ts';

const title = 'مكتبة جديدة في الحي القديم';
const pasted = `${title}\n\n${text}`;

/** Holds that axe finds nothing to mend in what is in view. */
export async function looksRight(page: Page): Promise<void> {
	expect(await axeFindings(page)).toEqual([]);
}

/** Pastes a text in a new work, has it taken, and takes its first line as the title. */
export async function pasteText({ page, press, write }: Hands): Promise<void> {
	await page.goto('/studio/');
	await press(page.locator('[data-action="new-work"]'));
	const field = page.locator('textarea[data-field="text"]');
	await write(field, '');
	await expect(field).toBeFocused();
	await paste(page, pasted);
	await expect(field).toHaveValue(pasted);
	await press(page.locator('[data-action="take-text"]'));
	await press(page.getByRole('button', { name: 'نعم، اجعله العنوان' }));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	await expect(page.locator('[data-sentence]')).toHaveCount(7);
	await looksRight(page);
}

/** What was saved: a file, and the one pack in it. */
interface Saved {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly pack: Pack;
}
interface Published {
	readonly file: Saved;
	readonly alone: Saved;
	readonly link: string;
}

/** Publishes the ten questions of the work that is open as a file, as a page and as a link. */
export async function publish({ page, press }: Hands): Promise<Published> {
	await press(page.locator('nav a[href*="part=publish"]'));
	await expect(page.locator('[data-ready]')).toHaveAttribute('data-ready', '10');
	const save = (form: string) => saved(page, () => press(page.locator(`[data-publish="${form}"]`)));
	const file = await save('pack-file');
	const alone = await save('page');
	await press(page.locator('[data-publish="link"]'));
	const link = await page.locator('[data-link="whole"]').inputValue();
	await looksRight(page);
	expect(new Set(file.pack.questions.map(({ kind }) => kind)).size).toBe(10);
	expect(alone.pack.questions).toEqual(file.pack.questions);
	return { file, alone, link };
}

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

/** Has somebody else's device, which has never seen the site, do something. */
export async function stranger(
	browser: Browser,
	options: BrowserContextOptions,
	use: (page: Page) => Promise<void>
): Promise<void> {
	const context = await browser.newContext({ locale: 'ar', reducedMotion: 'reduce', ...options });
	const page = await context.newPage();
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(String(error)));
	await use(page);
	expect(complaints).toEqual([]);
	await context.close();
}

/** Adds the pack that is shown, and answers all its questions without a network; each has to show the very words that prove it. */
export async function addAndPlay(hands: Hands, pack: Pack, right: boolean): Promise<void> {
	const { page, press } = hands;
	await expect(page.locator('[data-offer="new"]')).toContainText(pack.article.title);
	await looksRight(page);
	await press(page.locator('[data-choice="add"]'));
	await expect(page.locator('[data-taken="add"]')).toBeVisible();
	await heldOffline(page);
	await page.context().setOffline(true);
	await press(page.locator('[data-taken="add"] a'));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(pack.article.title);
	await looksRight(page);
	await press(page.locator('.dock .primary'));
	for (const question of pack.questions)
		await playwright.step(question.kind, async () => {
			const isFirst = question === pack.questions[0];
			await hands.respond({ question, article: pack.article, right });
			if (isFirst) await looksRight(page);
			await press(page.locator('[data-action="check"]'));
			const verdict = right ? 'correct' : /partly|incorrect/;
			await expect(page.locator('.quiz [data-verdict]')).toHaveAttribute('data-verdict', verdict);
			expect(await marksIn(page), question.id).toEqual(proofOf(question, pack.article, right));
			await expect(page.locator('.quiz [data-sentence][data-evidence] mark').first()).toBeInViewport();
			if (isFirst) await looksRight(page);
			await press(page.locator('[data-action="next"]'));
		});
	await expect(page.locator('[data-review]')).toHaveCount(pack.questions.length);
	await looksRight(page);
}

/** Opens the page that stands alone, at a path, without a network, and answers all its questions rightly. */
export async function playAlone(hands: Hands, path: string, { bytes, pack }: Saved): Promise<void> {
	const { page, press } = hands;
	await page.context().setOffline(true);
	const complaints = await openAlone(page, path, bytes);
	await looksRight(page);
	await press(page.locator('[data-action="start"]'));
	await answerAlone(hands, pack, true);
	await expect(page.locator('[data-review] [data-verdict="correct"]')).toHaveCount(10);
	await looksRight(page);
	expect(complaints).toEqual([]);
}
