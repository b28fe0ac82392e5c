/**
 * A newer build: a copy of this one in which the library's page differs, and the worker's list tells its new revision.
 * That is what a build of changed sources comes down to for the worker, without the time of a second build.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, firstVisit, test as base } from './own-site.ts';
import { answer, pane, questionAt } from './session.ts';
import { attemptsIn, english, packOf } from './site.ts';

const marker = 'data-build="newer"';

function newerBuild(folder: string): void {
	cpSync('build', folder, { recursive: true });
	const page = readFileSync(`${folder}/index.html`, 'utf8').replace('<html ', `<html ${marker} `);
	const revision = createHash('md5').update(page).digest('hex');
	const worker = readFileSync(`${folder}/worker.js`, 'utf8');
	const listed = /("revision":")[0-9a-f]+(","url":"index\.html")/;
	if (!listed.test(worker)) throw new Error('the worker does not list the library page with a revision');
	const changed = { 'index.html': page, 'worker.js': worker.replace(listed, `$1${revision}$2`) };
	for (const [name, text] of Object.entries(changed)) {
		writeFileSync(`${folder}/${name}`, text);
		for (const packed of ['br', 'gz']) rmSync(`${folder}/${name}.${packed}`, { force: true });
	}
}

const test = base.extend<object, { newer: string }>({
	newer: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
		async ({}, use) => {
			const folder = mkdtempSync(join(tmpdir(), 'dalil-newer-'));
			newerBuild(folder);
			await use(folder);
			rmSync(folder, { recursive: true });
		},
		{ scope: 'worker' }
	]
});

const notice = (page: Page) => page.locator('[data-notice="update"]');
const updateNow = (page: Page) => notice(page).getByRole('button', { name: 'حدّث الآن' });

/** Counts how often the page is loaded from here on. */
function loads(page: Page): () => number {
	let count = 0;
	page.on('load', () => (count += 1));
	return () => count;
}

test('a newer build asks, waits for consent, and takes over with one reload that keeps the progress', async ({
	page,
	own,
	newer
}) => {
	await firstVisit(page);
	await page.goto(`/articles/${english}/quiz/`);
	await answer({ page, pack: packOf(english) }, 0);
	await own.stop();
	await own.start(newer);

	await page.goto('/');
	await expect(notice(page)).toContainText('يتوفر تحديث');
	await page.reload();
	await expect(notice(page)).toBeVisible();
	await expect(page.locator(`html[${marker}]`)).toHaveCount(0);

	const count = loads(page);
	await updateNow(page).click();
	await expect(page.locator(`html[${marker}]`)).toHaveCount(1);
	await page.locator('html[data-live]').waitFor();
	await expect(notice(page)).toBeHidden();
	expect(count()).toBe(1);
	expect(await attemptsIn(page)).toHaveLength(1);
	await page.goto(`/articles/${english}/quiz/`);
	await expect(pane(page, questionAt(packOf(english), 0))).toBeVisible();
	await expect(page.locator('[data-verdict="correct"]')).toBeVisible();
});

test('an update that was put off is not asked for again on the page, and is offered on the next visit', async ({
	page,
	own,
	newer
}) => {
	await firstVisit(page);
	await own.stop();
	await own.start(newer);
	await page.reload();
	await notice(page).getByRole('button', { name: 'لاحقًا' }).click();
	await expect(notice(page)).toBeHidden();
	await page.reload();
	await expect(notice(page)).toBeVisible();
});

test('an update is not applied while a session is open in another tab, and says so', async ({
	page,
	context,
	own,
	newer
}) => {
	const pack = packOf(english);
	await firstVisit(page);
	const session = await context.newPage();
	await session.goto(`/articles/${english}/quiz/`);
	await answer({ page: session, pack }, 0);
	await own.stop();
	await own.start(newer);

	await page.reload();
	await updateNow(page).click();
	await expect(notice(page)).toContainText('وفي نافذة أخرى أسئلة مفتوحة');
	await session.locator('[data-action="next"]').click();
	await answer({ page: session, pack }, 1);
	await expect(session.locator('[data-notice]')).toHaveCount(0);
	await page.reload();
	await expect(page.locator(`html[${marker}]`)).toHaveCount(0);

	await session.close();
	await updateNow(page).click();
	await expect(page.locator(`html[${marker}]`)).toHaveCount(1);
	expect(await attemptsIn(page)).toHaveLength(2);
});

test('a session that has ended holds up no update', async ({ page, context, own, newer }) => {
	test.slow();
	const pack = packOf(english);
	await firstVisit(page);
	const session = await context.newPage();
	await session.goto(`/articles/${english}/quiz/`);
	for (const index of pack.questions.keys()) {
		await answer({ page: session, pack }, index);
		await session.locator('[data-action="next"]').click();
	}
	await expect(session.locator('[data-review]').first()).toBeVisible();
	await own.stop();
	await own.start(newer);
	await page.reload();
	await updateNow(page).click();
	await expect(page.locator(`html[${marker}]`)).toHaveCount(1);
});

test('an update found by another tab can be taken from one that was open long before', async ({
	page,
	context,
	own,
	newer
}) => {
	// Past a minute the library that follows the worker takes what it finds for another tab's.
	await page.clock.install();
	await page.goto('/');
	await page.clock.runFor(5000);
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await page.clock.fastForward('05:00');
	await own.stop();
	await own.start(newer);

	const other = await context.newPage();
	await other.goto('/about/');
	await expect(notice(other)).toBeVisible();
	await page.clock.runFor(5000);
	await expect(notice(page)).toBeVisible();
	await updateNow(page).click();
	await expect(page.locator(`html[${marker}]`)).toHaveCount(1);
	await expect(notice(other)).toBeHidden();
});

test('a tab that goes on with the old build after an update still opens every page', async ({
	page,
	context,
	own,
	newer
}) => {
	const pack = packOf(english);
	await firstVisit(page);
	const old = await context.newPage();
	await old.goto(`/en/articles/${english}/`);
	await old.locator('html[data-live]').waitFor();
	await own.stop();
	await own.start(newer);
	await page.reload();
	await updateNow(page).click();
	await expect(page.locator(`html[${marker}]`)).toHaveCount(1);
	await old.locator(`a[href$="/articles/${english}/quiz/"]`).first().click();
	await answer({ page: old, pack }, 0);
	expect(await attemptsIn(old)).toHaveLength(1);
});
