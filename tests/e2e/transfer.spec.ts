/** What others made is opened, added and played; what is made in the studio leaves it. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Pack } from '#lib/bank/bank.ts';
import { fingerprint } from '#lib/bank/fingerprint.ts';
import { keyResponseOf } from '#lib/kinds/index.ts';
import { readFile } from '#lib/interchange/index.ts';
import { linkTo } from '#lib/interchange/link.ts';
import { writePackText } from '#lib/interchange/pack-file.ts';
import { writeResults } from '#lib/interchange/results.ts';
import { samplePack } from '#lib/interchange/pack.samples.ts';
import { misfits, smallTargets } from './fits.ts';
import { respond } from './play.ts';
import { countIn, english, expect, heldOffline, packOf, test } from './site.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** The English article as somebody else's: the site has none with this uid. */
function foreign(change: Partial<Pack> = {}): Pack {
	return { ...packOf(english), uid: '4f6c2f0e-8a51-4c1e-9d3b-0f2a6b7c8d9e', ...change };
}

/** A file of results: one question, answered with its key. */
function resultsOf(pack: Pack): string {
	const [question] = pack.questions;
	if (!question) throw new Error('no question');
	const given = {
		...{ id: crypto.randomUUID(), question: question.id, fingerprint: fingerprint(question), order: [] },
		...{ response: keyResponseOf(question, pack.article), hints: 0, at: 1000, offset: 0, elapsed: 9 }
	};
	const { bytes } = writeResults(
		{
			...({ format: 'dalil-results', version: 1 } as const),
			...{ uid: pack.uid, revision: 1, title: pack.article.title, name: 'ليلى', responses: [given] },
			...{ session: crypto.randomUUID(), digest: 'a'.repeat(64) }
		},
		pack.slug
	);
	return Buffer.from(bytes).toString();
}

async function hand(page: Page, content: string, name = 'bees.dalil.json'): Promise<void> {
	const file = { name, mimeType: 'application/json', buffer: Buffer.from(content) };
	await page.locator('input[type=file]').setInputFiles(file);
}

/** What axe and the eye would have to say about the page as it stands. */
async function fits(page: Page): Promise<void> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`)).toEqual(
		[]
	);
	expect(await page.evaluate(misfits)).toEqual([]);
	expect(await page.evaluate(smallTargets)).toEqual([]);
}

test('a pack file is shown, added, and read and answered offline with its evidence', async ({
	page,
	context
}) => {
	await page.goto('/en/open/');
	const pack = foreign();
	await hand(page, writePackText(pack));
	await expect(page.locator('[data-offer="new"]')).toContainText(pack.article.title);
	await fits(page);
	await page.locator('[data-choice="add"]').click();
	await expect(page.locator('[data-taken="add"]')).toBeVisible();
	await heldOffline(page);
	await context.setOffline(true);
	await page.locator('[data-taken="add"] a').click();

	await expect(page).toHaveURL(/\/en\/articles\/honeybee-dance-2\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(pack.article.title);
	await page.reload();
	await page.locator('.dock .primary').click();
	const [question] = pack.questions;
	if (!question) throw new Error('no question');
	await respond(page, { question, article: pack.article, right: true });
	await page.locator('[data-action="check"]').click();
	await expect(page.locator('[data-verdict="correct"]')).toBeVisible();
	await expect(page.locator('mark[data-evidence]').first()).toBeVisible();
	await page.reload();
	await expect(page.locator('[data-question]')).toBeVisible();

	await page.goto('/en/');
	const row = page.locator('[data-added] li');
	await expect(row).toContainText('1 of ');
	await row.getByRole('button', { name: 'Remove' }).click();
	await expect(row).toHaveCount(0);
	await page.locator('[data-added]').getByRole('button', { name: 'Undo' }).click();
	await expect(row).toHaveCount(1);
});

test('where the store cannot be opened, what was added is not said to be missing', async ({ page }) => {
	await page.goto('/en/open/');
	await hand(page, writePackText(foreign()));
	await page.locator('[data-choice="add"]').click();
	const link = page.locator('[data-taken="add"] a');
	await link.waitFor();
	await page.evaluate(() => {
		IDBFactory.prototype.open = () => {
			throw new DOMException('', 'NotAllowedError');
		};
	});
	await link.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page could not be opened');
});

test('an update tells what changes, keeps what was answered, and can be undone', async ({ page }) => {
	await page.goto('/open/');
	const pack = foreign();
	await hand(page, writePackText(pack));
	await page.locator('[data-choice="add"]').click();
	await expect(page.locator('[data-taken="add"]')).toBeVisible();
	await hand(page, writePackText(foreign({ revision: 9, questions: pack.questions.slice(1) })));
	await expect(page.locator('[data-change="removed"]')).toHaveCount(1);
	await fits(page);
	await page.locator('[data-choice="replace"]').click();
	await page.locator('[data-taken="replace"]').getByRole('button').click();
	await hand(page, writePackText(pack));
	await expect(page.locator('[data-offer="same"]')).toBeVisible();
	await expect(page.locator('[data-choice]')).toHaveCount(0);
});

test('what was removed leaves the device once the library is quiet', async ({ page }) => {
	const packs = () => countIn(page, 'packs');
	await page.goto('/open/');
	await hand(page, writePackText(foreign()));
	await page.locator('[data-choice="add"]').click();
	await expect(page.locator('[data-taken="add"]')).toBeVisible();
	await page.goto('/');
	await page.locator('[data-added] li button').click();
	await expect(page.locator('[data-added] li')).toHaveCount(0);
	expect(await packs()).toBe(1);
	await page.reload();
	await expect.poll(packs).toBe(0);
});

/** Hands files over as dropping and pasting do: in an event that carries them. */
async function carry(page: Page, kind: 'drop' | 'paste', files: readonly (readonly [string, string])[]) {
	await page.evaluate(
		({ kind, files }) => {
			const carried = new DataTransfer();
			for (const [name, content] of files) carried.items.add(new File([content], name));
			const how = { bubbles: true, cancelable: true };
			const event =
				kind === 'drop'
					? new DragEvent('drop', { ...how, dataTransfer: carried })
					: new ClipboardEvent('paste', { ...how, clipboardData: carried });
			document.querySelector('.entry')?.dispatchEvent(event);
		},
		{ kind, files }
	);
}

for (const kind of ['drop', 'paste'] as const)
	test(`several packs are handed over at once (${kind}), shown together and added by one choice`, async ({
		page
	}) => {
		await page.goto('/open/');
		await expect(page.locator('input[type=file]')).toBeAttached();
		const other = foreign({ uid: '5a6c2f0e-8a51-4c1e-9d3b-0f2a6b7c8d9e' });
		await carry(page, kind, [
			['a.dalil.json', writePackText(foreign())],
			['b.dalil.json', writePackText(other)],
			['c.dalil.json', '{']
		]);
		await expect(page.locator('[data-offer="new"]')).toHaveCount(2);
		await expect(page.locator('[data-issues] li')).toContainText('c.dalil.json');
		await fits(page);
		await page.locator('[data-action="add-all"]').click();
		await expect(page.locator('[data-taken="add"]')).toHaveCount(2);
	});

test('what is shown, or what is wrong, is where a screen reader goes on', async ({ page }) => {
	await page.goto('/open/');
	await hand(page, writePackText(foreign()));
	await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
	await expect(page.getByRole('heading', { level: 2 })).toHaveText(foreign().article.title);
	await hand(page, '{');
	await expect(page.getByRole('heading', { level: 2, name: 'لا شيء هنا يمكن إضافته' })).toBeFocused();
	await hand(page, resultsOf(packOf(english)), 'bees.dalil-results.json');
	await expect(page.locator('[data-results] h2')).toBeFocused();
});

for (const kind of ['drop', 'paste'] as const)
	test(`a text (${kind}) is offered as the beginning of an article, and nothing is stored before that is wanted`, async ({
		page
	}) => {
		const kept = () => page.evaluate(async () => (await (await caches.open('dalil-shared')).keys()).length);
		await page.goto('/open/');
		await expect(page.locator('input[type=file]')).toBeAttached();
		await carry(page, kind, [
			['خبر.md', '[رابط](https://dalil.example)\n\nافتتحت البلدية مكتبة عامة. وتبرّع السكان بكتبها.'],
			['مكتبة.dalil.json', writePackText(foreign())]
		]);
		await expect(page.locator('[data-offer="new"]')).toBeVisible();
		const offer = page.locator('[data-texts]');
		await expect(offer).toContainText('خبر.md');
		await expect(page.locator('[data-issues]')).toHaveCount(0);
		await fits(page);
		await carry(page, kind, [['خبر.txt', 'مكتبة جديدة\n\nافتتحت البلدية مكتبة عامة.']]);
		await expect(page.locator('[data-offer]')).toHaveCount(0);
		await expect(offer.getByRole('heading')).toBeFocused();
		expect(await kept()).toBe(0);
		await offer.getByRole('button').click();
		await expect(page.locator('[data-shared] h2')).toHaveText('مكتبة جديدة');
		expect(await countIn(page, 'drafts')).toBe(0);
		await page.locator('[data-action="leave-shared"]').click();
		await expect(page.locator('[data-action="new-work"]')).toBeVisible();
		expect(await countIn(page, 'drafts')).toBe(0);
	});

test('a link that is pasted with the words around it is opened', async ({ page, site, context }) => {
	const link = linkTo(samplePack(), `${site.url}/open/`);
	if (!link.ok) throw new Error('the sample has no link');
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/open/');
	await expect(page.locator('input[type=file]')).toBeAttached();
	await page.evaluate(
		(text) => navigator.clipboard.writeText(text),
		`انظر هذا: ${link.value.url}\nمع التحية`
	);
	await page.keyboard.press('ControlOrMeta+v');
	await expect(page.locator('[data-offer="new"]')).toContainText(samplePack().article.title);
});

test('results are added to the record, and taken back', async ({ page }) => {
	await page.goto('/open/');
	const pack = foreign();
	await hand(page, writePackText(pack));
	await page.locator('[data-choice="add"]').click();
	await expect(page.locator('[data-taken="add"]')).toBeVisible();
	await hand(page, resultsOf(pack), 'bees.dalil-results.json');
	await expect(page.locator('[data-results]')).toBeVisible();
	await page.locator('[data-action="take-results"]').click();
	await expect(page.locator('[data-received="1"]')).toBeVisible();
	await fits(page);
	await page.locator('[data-received] button').click();
	await expect(page.locator('[data-received]')).toHaveCount(0);
	await page.goto('/en/');
	await expect(page.locator('[data-added] li')).toBeVisible();
	await expect(page.locator('[data-added] li')).not.toContainText('1 of ');
});

test('a link brings the pack in it', async ({ page, site }) => {
	const link = linkTo(samplePack(), `${site.url}/open/`);
	if (!link.ok) throw new Error('the sample has no link');
	await page.goto(link.value.url);
	await expect(page.locator('[data-offer="new"]')).toBeVisible();
	await page.locator('[data-choice="add"]').click();
	await page.locator('[data-taken="add"] a').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(samplePack().article.title);
});

test('what is no pack is refused with a sentence, and nothing is added', async ({ page }) => {
	await page.goto('/open/');
	for (const [content, said] of [
		['['.repeat(300_000), 'متداخلة'],
		['{"__proto__":{"a":1}}', ''],
		['<!doctype html><img src=x onerror=alert(1)>', 'لم يصنعها «دليل»'],
		[writePackText(foreign()).slice(0, 900), 'ناقص']
	] as const) {
		await hand(page, content);
		await expect(page.locator('[data-issues] li').first()).toContainText(said);
		await expect(page.locator('[data-choice]')).toHaveCount(0);
	}
	await page.goto('/open/#pack=1broken');
	await expect(page.locator('[data-issues] li')).toContainText('الرابط ناقص');
	await page.goto('/open/?pack=https://evil.example/x.json');
	await expect(page.locator('[data-issues] li')).toContainText('موقع آخر');
	await fits(page);
});

/** A copy of the Arabic sample, opened where it is published. */
async function publish(page: Page): Promise<void> {
	await page.goto('/studio/');
	await page.locator('details summary').click();
	await page.locator('details li button').first().click();
	await page.waitForURL(/work=/);
	await page.locator('nav a[href*="part=publish"]').click();
	await expect(page.locator('[data-ready]')).toBeVisible();
}

test('a work leaves as a file, a page and a link, each of which is read back', async ({ page }) => {
	await publish(page);
	const ready = Number(await page.locator('[data-ready]').getAttribute('data-ready'));
	expect(ready).toBeGreaterThan(5);
	await fits(page);
	for (const form of ['pack-file', 'page', 'folder-zip']) {
		const coming = page.waitForEvent('download');
		await page.locator(`[data-publish="${form}"]`).click();
		const anyway = page.locator('[data-action="save-anyway"]');
		await expect(page.locator('[data-saved-as]').or(anyway)).toBeVisible();
		if (await anyway.isVisible()) await anyway.click();
		const download = await coming;
		const bytes = new Uint8Array(readFileSync(await download.path()));
		const { packs } = await readFile({ name: download.suggestedFilename(), bytes });
		expect(packs.map(({ questions }) => questions.length)).toEqual([ready]);
	}
	await page.locator('[data-publish="link"]').click();
	await expect(page.locator('[data-link="whole"], [data-link-told]').first()).toBeVisible();
	await page.getByText('رابط قصير ورمز QR').click();
	await expect(page.locator('[data-link="short"]')).toHaveValue(/\/open\/\?pack=\/packs\//);
	await expect(page.getByRole('img', { name: 'رمز QR للرابط' })).toBeVisible();
	await fits(page);
});

test('where a page has no clipboard, as on plain http, a link is there to be copied by hand', async ({
	page
}) => {
	await page.addInitScript(() =>
		Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined })
	);
	await publish(page);
	await page.getByText('رابط قصير ورمز QR').click();
	const link = page.locator('[data-link="short"]');
	await page.locator('.field', { has: link }).getByRole('button').first().click();
	await expect(page.locator('.field', { has: link }).getByRole('status')).toContainText('انسخه بيدك');
	await expect(link).toBeFocused();
	const chosen = (field: HTMLInputElement) =>
		field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
	expect(await link.evaluate(chosen)).toBe(await link.inputValue());
});

test('on paper are the sheets alone', async ({ page }) => {
	await publish(page);
	await page.locator('[data-print] summary').click();
	await expect(page.locator('body > .on-paper [data-sheet="key"]')).toBeAttached();
	await fits(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('body > .on-paper [data-sheet="worksheet"]')).toBeVisible();
	await expect(page.locator('body > :not(.on-paper) >> visible=true')).toHaveCount(0);
	// No question is parted by the end of a page.
	const parted = (items: Element[]) =>
		items.filter((item) => getComputedStyle(item).breakInside !== 'avoid').length;
	expect(await page.locator('.on-paper [data-sheet] > ol > li').evaluateAll(parted)).toBe(0);
});
