import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../../scripts/browser.ts';
import { answer, answerUpTo, draftOf, indexOf, pane, questionAt } from './session.ts';
import { arabic, attemptsIn, expect, packOf, test as siteTest } from './site.ts';

interface Device {
	/** Starts the browser on the profile that all starts of this test share. */
	start(): Promise<BrowserContext>;
	/** Ends every process of the browser at once, as a device that runs out of power does. */
	kill(context: BrowserContext): Promise<void>;
}

const test = siteTest.extend<{ device: Device }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
	device: async ({}, use) => {
		const profile = mkdtempSync(join(tmpdir(), 'dalil-profile-'));
		let running: BrowserContext | undefined;
		await use({
			start: async () =>
				(running = await chromium.launchPersistentContext(profile, {
					...chromiumPath(),
					args: chromiumArguments,
					locale: 'ar',
					viewport: { width: 360, height: 740 }
				})),
			async kill(context) {
				const ended = new Promise((resolve) => context.once('close', resolve));
				for (const id of await processesOf(context)) end(id);
				await ended;
				running = undefined;
			}
		});
		await running?.close();
		rmSync(profile, { recursive: true, force: true });
	}
});

/** The ids of a browser's processes, the browser's own first. */
async function processesOf(context: BrowserContext): Promise<number[]> {
	const session = await context.browser()?.newBrowserCDPSession();
	if (!session) throw new Error('the browser does not tell its processes');
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	const all = processInfo.toSorted((a, b) => Number(b.type === 'browser') - Number(a.type === 'browser'));
	return all.map(({ id }) => id);
}

function end(id: number): void {
	try {
		process.kill(id, 'SIGKILL');
	} catch {
		// It has gone with the browser's own process.
	}
}

test('a browser that is killed while a question is being answered loses no attempt and comes back to the question', async ({
	device,
	site
}) => {
	const pack = packOf(arabic);
	const address = `${site.url}/articles/${arabic}/quiz/`;
	const index = indexOf(pack, ({ kind }) => kind === 'single-choice', 3);
	const question = questionAt(pack, index);
	const first = await device.start();
	const page = first.pages()[0] ?? (await first.newPage());
	await page.goto(address);
	await answerUpTo({ page, pack }, index);
	await pane(page, question).locator('[data-choice]').nth(1).check();
	await expect.poll(() => draftOf(page, question)).toBeDefined();
	await device.kill(first);

	const again = await (await device.start()).newPage();
	await again.goto(address);
	await expect(pane(again, question)).toBeVisible();
	await expect(pane(again, question).locator('[data-choice]').nth(1)).toBeChecked();
	const answered = (await attemptsIn(again)).map((attempt) => attempt['question']);
	const before = pack.questions.slice(0, index);
	expect(answered.sort()).toEqual(before.map(({ id }) => id).sort());
});

test('a browser that is killed at the moment of the verdict comes back to that verdict and its proof', async ({
	device,
	site
}) => {
	const pack = packOf(arabic);
	const address = `${site.url}/articles/${arabic}/quiz/`;
	const first = await device.start();
	const page = first.pages()[0] ?? (await first.newPage());
	await page.goto(address);
	await answerUpTo({ page, pack }, 1);
	await answer({ page, pack }, 1, false);
	await device.kill(first);

	const again = await (await device.start()).newPage();
	await again.goto(address);
	await expect(pane(again, questionAt(pack, 1))).toBeVisible();
	await expect(again.locator('[data-verdict]:not([data-verdict="correct"])')).toBeVisible();
	await expect(again.locator('[data-evidence~="answer"]').first()).toBeVisible();
	expect(await attemptsIn(again)).toHaveLength(2);
	await again.locator('[data-action="next"]').click();
	await expect(pane(again, questionAt(pack, 2))).toBeVisible();
});
