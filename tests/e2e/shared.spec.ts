/** What another app shares arrives without a network: a text in the studio, packs where they are opened. */
import type { Page } from '@playwright/test';
import { SHARED } from '#lib/interchange/worker-names.ts';
import { writePackText } from '#lib/interchange/pack-file.ts';
import { samplePack } from '#lib/interchange/pack.samples.ts';
import { axeFindings } from './axe.ts';
import { misfits, smallTargets } from './fits.ts';
import { expect, firstVisit, test } from './own-site.ts';
import { countIn, heldWhole } from './site.ts';

// The system posts a form of its own: a page of the app may not post any.
test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

interface Share {
	readonly title?: string;
	readonly text?: string;
	readonly url?: string;
	readonly files?: readonly (readonly [string, string])[];
}

/** Posts a form to where the manifest says that shares go, as the system does. */
async function share(page: Page, { files = [], ...words }: Share): Promise<void> {
	const navigated = page.waitForURL(/shared/);
	await page.evaluate(
		async ({ files, words }) => {
			const link = document.querySelector<HTMLLinkElement>('link[rel="manifest"]');
			const { share_target: target } = await (await fetch(link?.href ?? '')).json();
			const form = document.createElement('form');
			Object.assign(form, { action: target.action, method: target.method, enctype: target.enctype });
			const field = (type: string, name: string) => {
				const input = document.createElement('input');
				Object.assign(input, { type, name });
				form.append(input);
				return input;
			};
			for (const [name, value] of Object.entries(words)) field('text', target.params[name]).value = value;
			const carried = new DataTransfer();
			for (const [name, content] of files) carried.items.add(new File([content], name));
			const input = field('file', target.params.files.name);
			Object.assign(input, { multiple: true, files: carried.files });
			document.body.append(form);
			form.submit();
		},
		{ files, words }
	);
	await navigated;
}

/** How many things wait to be taken. */
const waiting = (page: Page) =>
	page.evaluate(async () => (await (await caches.open('dalil-shared')).keys()).length);

const works = (page: Page) => countIn(page, 'drafts');

async function looksRight(page: Page): Promise<void> {
	expect(await axeFindings(page)).toEqual([]);
	for (const probe of [misfits, smallTargets]) expect(await page.evaluate(probe)).toEqual([]);
}

test.beforeEach(async ({ page, own }) => {
	await firstVisit(page);
	await heldWhole(page);
	await own.stop();
});

test('a text is shown cleaned, and becomes an article once that is wanted', async ({ page }) => {
	const text = 'افتتحت البلدية\u00A0صباح السبت مكتبة عامة\u200F في الحي القديم. وتبرّع السكان بأكثر كتبها.';
	await share(page, { title: 'مكتبة جديدة', text });
	await expect(page).toHaveURL(/\/studio\//);
	const shown = page.locator('[data-shared]');
	await expect(shown.locator('h2')).toHaveText('مكتبة جديدة');
	await expect(shown.locator('p')).toHaveText(text.replace('\u00A0', ' ').replace('\u200F', ''));
	await looksRight(page);
	expect(await works(page)).toBe(0);
	await page.reload();
	await expect(shown).toBeVisible();
	await page.locator('[data-action="begin-shared"]').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('مكتبة جديدة');
	await expect(page.locator('[data-sentence]')).toHaveCount(2);
	expect([await works(page), await waiting(page)]).toEqual([1, 0]);
});

test('a text file is shown, and leaves nothing where it is not wanted', async ({ page }) => {
	await share(page, {
		files: [['خبر.txt', 'مكتبة جديدة\n\nافتتحت البلدية مكتبة عامة. وتبرّع السكان بكتبها.']]
	});
	await expect(page.locator('[data-shared] h2')).toHaveText('مكتبة جديدة');
	await page.locator('[data-action="leave-shared"]').click();
	await expect(page.locator('[data-action="new-work"]')).toBeVisible();
	expect([await works(page), await waiting(page)]).toEqual([0, 0]);
});

test('a text that is shared after another takes nothing away from it', async ({ page }) => {
	const shown = page.locator('[data-shared] h2');
	await share(page, { title: 'الأولى', text: 'افتتحت البلدية مكتبة عامة.' });
	await expect(shown).toHaveText('الأولى');
	await page.goto('/');
	await share(page, { title: 'الثانية', text: 'وتبرّع السكان بكتبها.' });
	await expect(shown).toHaveText('الثانية');
	const before = page.locator('[data-waiting="1"] a');
	await expect(before).toBeVisible();
	await looksRight(page);
	await page.locator('[data-action="begin-shared"]').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('الثانية');
	await page.goto('/open/');
	await page.locator('[data-action="show-waiting"]').click();
	await expect(shown).toHaveText('الأولى');
	await expect(before).toHaveCount(0);
	await page.locator('[data-action="leave-shared"]').click();
	await expect.poll(() => waiting(page)).toBe(0);
});

test('packs are shown where they are opened, whatever their files are called', async ({ page }) => {
	const pack = samplePack();
	const other = samplePack({ uid: '5a6c2f0e-8a51-4c1e-9d3b-0f2a6b7c8d9e' });
	await share(page, {
		files: [
			['note.txt', writePackText(pack)],
			['مكتبة.dalil.json', writePackText(other)]
		]
	});
	await expect(page.locator('[data-offer="new"]')).toHaveCount(2);
	await expect(page.locator('[data-offer] h2').first()).toBeFocused();
	await page.locator('[data-choice="add"]').first().click();
	await expect(page.locator('[data-taken="add"]')).toBeVisible();
	// What is not decided on outlives a reload.
	expect(await waiting(page)).toBe(1);
	await page.reload();
	await expect(page.locator('[data-offer="new"]')).toHaveCount(1);
	await page.locator('[data-choice="add"]').click();
	await expect(page.locator('[data-taken="add"]')).toBeVisible();
	expect(await waiting(page)).toBe(0);
});

test('what is shared while something else is shown takes nothing away from it', async ({ page }) => {
	const first = samplePack();
	const second = samplePack({
		uid: '5a6c2f0e-8a51-4c1e-9d3b-0f2a6b7c8d9e',
		article: { ...first.article, title: 'مكتبة ثانية' }
	});
	const offered = page.locator('[data-offer] h2');
	await share(page, { files: [['أولى.dalil.json', writePackText(first)]] });
	await expect(offered).toHaveText(first.article.title);
	await share(page, { files: [['ثانية.dalil.json', writePackText(second)]] });
	await expect(offered).toHaveText('مكتبة ثانية');
	await expect(page.locator('[data-waiting="1"]')).toContainText('لم تقرّر فيه بعد');
	await looksRight(page);
	await page.locator('[data-choice="add"]').click();
	await expect(page.locator('[data-taken="add"]')).toBeVisible();
	await page.locator('[data-action="show-waiting"]').click();
	await expect(offered).toHaveText(first.article.title);
	await expect(offered).toBeFocused();
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
	await page.locator('[data-choice="add"]').click();
	await expect(page.locator('[data-taken="add"]')).toBeVisible();
	expect(await waiting(page)).toBe(0);
	await page.goto('/');
	await expect(page.locator('[data-added] li')).toHaveCount(2);
});

test('what was shared and is not wanted is left', async ({ page }) => {
	await share(page, { files: [['مكتبة.dalil.json', writePackText(samplePack())]] });
	await page.locator('[data-offer="new"]').waitFor();
	await page.goto('/open/');
	await page.locator('[data-action="show-waiting"]').click();
	await page.locator('[data-offer="new"]').waitFor();
	await page.getByRole('button', { name: 'ألغِ' }).click();
	await expect(page.locator('[data-offer]')).toHaveCount(0);
	await expect.poll(() => waiting(page)).toBe(0);
	await page.reload();
	await expect(page.locator('input[type=file]')).toBeAttached();
	await expect(page.locator('[data-waiting]')).toHaveCount(0);
});

test('what a full device has no room for is told', async ({ page }) => {
	await page.goto(`/open/?shared=${SHARED.full}`);
	await expect(page.getByText('لم تبقَ مساحة على الجهاز')).toBeVisible();
	await expect(page.locator('input[type=file]')).toBeAttached();
});

test('what is shared is shown in the language last chosen', async ({ page }) => {
	await page.getByRole('link', { name: 'English' }).click();
	await page.waitForURL(/\/en\/$/);
	await share(page, { files: [['library.dalil.json', writePackText(samplePack())]] });
	await expect(page).toHaveURL(/\/en\/open\/\?shared=\d+$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.locator('[data-choice="add"]')).toHaveText('Add it');
	await share(page, { title: 'A library', text: 'The town opened a library.' });
	await expect(page).toHaveURL(/\/en\/studio\//);
	await expect(page.locator('[data-shared] h2')).toHaveText('A library');
});

test('what is too large is refused with a sentence and not kept', async ({ page }) => {
	await share(page, { files: [['كبير.txt', 'ا'.repeat(11_000_000)]] });
	await expect(page.locator('[data-issues] li')).toContainText('ميغابايت');
	expect(await waiting(page)).toBe(0);
});

test('files that the system opens the app with go the same ways', async ({ page }) => {
	const launch = (name: string, content: string) =>
		page.addInitScript(
			([name, content]) => {
				const file = new File([content], name);
				const setConsumer = (take: (launched: object) => void) =>
					take({ files: [{ getFile: () => Promise.resolve(file) }] });
				Object.defineProperty(window, 'launchQueue', { value: { setConsumer }, configurable: true });
			},
			[name, content] as const
		);
	await launch('مكتبة.dalil.json', writePackText(samplePack()));
	await page.goto('/open/');
	await expect(page.locator('[data-offer="new"]')).toBeVisible();
	await page.evaluate(() => localStorage.setItem('dalil.settings', '{"version":1,"language":"en"}'));
	await page.goto('/open/');
	await expect(page).toHaveURL(/\/en\/open\/$/);
	await expect(page.locator('[data-choice="add"]')).toHaveText('Add it');
	await launch('خبر.md', '---\ntitle: مكتبة\n---\n\nافتتحت البلدية مكتبة عامة.');
	await page.goto('/open/');
	await expect(page.locator('[data-shared] h2')).toHaveText('مكتبة');
	await expect(page).toHaveURL(/\/en\/studio\//);
});
