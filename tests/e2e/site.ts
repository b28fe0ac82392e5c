/** The production build, served anew for each worker, and what is in it. */
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { test as base, expect, type Page } from '@playwright/test';
import { parsePack } from '#lib/bank/parse.ts';
import type { Pack } from '#lib/bank/bank.ts';
import { serve, type Served } from '../../scripts/serve.ts';

/** The pack that the build serves for an article. */
export function packOf(slug: string, folder = 'build'): Pack {
	const [path] = globSync([`${folder}/_app/immutable/packs/${slug}.*.json`]);
	if (path === undefined) throw new Error(`the build has no pack for ${slug}: run npm run build`);
	const parsed = parsePack(JSON.parse(readFileSync(path, 'utf8')));
	if (!parsed.ok) throw new Error(`the pack of ${slug} does not parse`);
	return parsed.value.pack;
}

export const arabic = 'iran-russia-visit';
export const english = 'honeybee-dance';

interface Fixtures {
	/** What the console and the page complained of; a test fails where there is anything. */
	readonly complaints: string[];
}
interface WorkerFixtures {
	readonly site: Served;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
	site: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
		async ({}, use) => {
			const site = await serve({ folder: 'build', port: 0 });
			await use(site);
			await site.close();
		},
		{ scope: 'worker' }
	],
	baseURL: async ({ site }, use) => use(site.url),
	complaints: [
		async ({ page }, use) => {
			const complaints: string[] = [];
			page.on('console', (message) => {
				// A page that is left at once has not used what it asked for early: a matter of time, not a fault.
				const unused = message.text().includes('was preloaded using link preload but not used');
				if (!unused && ['error', 'warning'].includes(message.type())) complaints.push(message.text());
			});
			page.on('pageerror', (error) => complaints.push(String(error)));
			await use(complaints);
			expect(complaints, 'console errors and warnings').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };

/** Waits until the service worker holds the build, so that the network can go. */
export async function heldOffline(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		const worker = registration.active;
		if (worker && worker.state !== 'activated')
			await new Promise<void>((resolve) =>
				worker.addEventListener('statechange', () => worker.state === 'activated' && resolve())
			);
	});
}

/** Waits until the rooms of teachers are held as well, which follow while the page is idle. */
export async function heldWhole(page: Page): Promise<void> {
	await heldOffline(page);
	const wanted = await page.evaluate(async () => {
		const { scope } = await navigator.serviceWorker.ready;
		const script = await (await fetch(new URL('worker.js', scope))).text();
		return [...script.matchAll(/"later":true|later:!0/g)].length;
	});
	expect(wanted).toBeGreaterThan(0);
	const held = () => page.evaluate(async () => (await (await caches.open('dalil-rest')).keys()).length);
	await expect.poll(held, { timeout: 30_000 }).toBe(wanted);
}

/** Every attempt that the page's database holds. */
export async function attemptsIn(page: Page): Promise<Record<string, unknown>[]> {
	return page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('dalil');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const database = opening.result;
					const reading = database.transaction('attempts').objectStore('attempts').getAll();
					reading.onsuccess = () => {
						resolve(reading.result);
						database.close();
					};
				};
			})
	);
}

/** How many records a store of the page's database holds. */
export async function countIn(page: Page, store: string): Promise<number> {
	return page.evaluate(
		(name) =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('dalil');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const database = opening.result;
					const counting = database.transaction(name).objectStore(name).count();
					counting.onsuccess = () => {
						resolve(counting.result);
						database.close();
					};
				};
			}),
		store
	);
}
