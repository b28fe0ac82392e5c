/** A server for one test alone, which can be stopped and started again at the same address, also with another build. */
import type { Page } from '@playwright/test';
import { serve, type Served } from '../../scripts/serve.ts';
import { heldOffline, test as base, expect } from './site.ts';

export interface OwnSite {
	readonly url: string;
	/** Really stops listening: what the page still shows comes from the device. */
	stop(): Promise<void>;
	/** Serves a folder at the same address; the server has to be stopped. */
	start(folder: string): Promise<void>;
}

async function ownSite(): Promise<OwnSite> {
	let served: Served | undefined = await serve({ folder: 'build', port: 0 });
	const { url } = served;
	return {
		url,
		async stop() {
			await served?.close();
			served = undefined;
		},
		async start(folder) {
			served = await serve({ folder, port: Number(new URL(url).port) });
		}
	};
}

interface OwnFixtures {
	readonly own: OwnSite;
}

export const test = base.extend<OwnFixtures>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
	own: async ({}, use) => {
		const site = await ownSite();
		await use(site);
		await site.stop();
	},
	baseURL: async ({ own }, use) => use(own.url)
});
export { expect };

/** Opens the library as a first visit and waits until the service worker holds the build and serves the page. */
export async function firstVisit(page: Page, path = '/'): Promise<void> {
	await page.goto(path);
	await heldOffline(page);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
