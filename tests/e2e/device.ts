/** A device whose browser can be killed: one profile, started as often as a test asks for it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../../scripts/browser.ts';
import { test as siteTest } from './site.ts';

interface Device {
	/** Starts the browser on the profile that all starts of this test share. */
	start(): Promise<BrowserContext>;
	/** Ends every process of the browser at once, as a device that runs out of power does. */
	kill(context: BrowserContext): Promise<void>;
}

export const test = siteTest.extend<{ device: Device }>({
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
