/** A phone to measure on: Chromium, 360×740, a processor four times slower than this machine's, nothing held from before. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { chromiumArguments, chromiumPath } from '../browser.ts';

export const SLOWER = 4;
export const viewport = { width: 360, height: 740 } as const;

/** The worker fetches the whole build well after the first question; it is kept out, so that it never falls into a time. */
const options = { viewport, locale: 'ar', serviceWorkers: 'block' } as const;

export interface Phone {
	readonly page: Page;
	readonly devtools: CDPSession;
	close(): Promise<void>;
}

async function slowed(context: BrowserContext, page: Page): Promise<Phone> {
	// The compiler that runs this script wraps functions to keep their names; the page has no such wrapper.
	await context.addInitScript('globalThis.__name = (named) => named');
	await page.evaluate('globalThis.__name = (named) => named');
	const devtools = await context.newCDPSession(page);
	await devtools.send('Network.enable');
	await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
	return { page, devtools, close: () => context.close() };
}

/** A phone that holds nothing and writes nothing to the disk. */
export async function freshPhone(browser: Browser): Promise<Phone> {
	const context = await browser.newContext(options);
	return slowed(context, await context.newPage());
}

const root = mkdtempSync(join(tmpdir(), 'dalil-bench-'));
process.once('exit', () => rmSync(root, { recursive: true, force: true }));

/** A folder for what a phone keeps: it outlives the phone, and goes when the benchmark ends. */
export function newProfile(): string {
	return mkdtempSync(join(root, 'profile-'));
}

/** A phone, just switched on, whose database is on the disk in `folder`. */
export async function storedPhone(folder: string): Promise<Phone> {
	const context = await chromium.launchPersistentContext(folder, {
		...chromiumPath(),
		...options,
		args: chromiumArguments
	});
	const page = context.pages()[0] ?? (await context.newPage());
	return slowed(context, page);
}

/** What the page's scripts hold, in bytes, after garbage is collected. */
export async function heapOf({ devtools }: Phone): Promise<number> {
	await devtools.send('Performance.enable');
	await devtools.send('HeapProfiler.enable');
	await devtools.send('HeapProfiler.collectGarbage');
	await devtools.send('HeapProfiler.collectGarbage');
	const { metrics } = await devtools.send('Performance.getMetrics');
	return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
}
