/**
 * Fails where what a learner must fetch before the first question can be answered weighs more than it may. The quiz page of
 * each article is opened in a browser with nothing held, and every file it asks for is weighed as it travels (gzip).
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { launch } from './browser.ts';
import { serve } from './serve.ts';

const folder = 'build';
/** What each part may weigh at the most, in bytes. */
const budgets = { 'scripts and styles': 62_000, 'article and bank': 20_000, fonts: 60_000 } as const;
type Part = keyof typeof budgets;

function partOf(path: string): Part | undefined {
	if (/\.(js|css)$/.test(path)) return 'scripts and styles';
	if (/\/packs\/|\.json$/.test(path)) return 'article and bank';
	return path.endsWith('.woff2') ? 'fonts' : undefined;
}

function weigh(path: string): number {
	const bytes = readFileSync(join(folder, path));
	return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

/** In the page: notes the moment at which a choice is there to be tapped. */
function noteAnswerable(): void {
	new MutationObserver((_changes, watching) => {
		if (!document.querySelector('[data-question] [data-choice], [data-question] input')) return;
		document.documentElement.dataset['answerable'] = `${performance.now()}`;
		watching.disconnect();
	}).observe(document, { childList: true, subtree: true });
}

/** In the page: the paths of what was asked for before that moment. */
function fetchedBefore(): string[] {
	const moment = Number(document.documentElement.dataset['answerable']);
	return performance
		.getEntriesByType('resource')
		.filter(({ startTime }) => startTime <= moment)
		.map(({ name }) => decodeURI(new URL(name).pathname));
}

/** The files that the page at `path` fetches before a choice can be made. */
async function fetched(browser: Browser, origin: string, path: string): Promise<string[]> {
	const context = await browser.newContext({
		serviceWorkers: 'block',
		viewport: { width: 360, height: 740 }
	});
	const page = await context.newPage();
	await page.addInitScript(noteAnswerable);
	await page.goto(origin + path);
	await page.locator('html[data-answerable]').waitFor({ state: 'attached' });
	const paths = [path, ...(await page.evaluate(fetchedBefore))];
	await context.close();
	return [...new Set(paths)].filter((each) =>
		statSync(join(folder, each), { throwIfNoEntry: false })?.isFile()
	);
}

/** Prints a table for one page; gives whether each part is within its budget. */
function report(path: string, files: readonly string[]): boolean {
	console.log(`\n${path}`);
	const sizes = Object.entries(budgets).map(([part, budget]) => {
		const weight = files.filter((file) => partOf(file) === part).reduce((sum, file) => sum + weigh(file), 0);
		const within = weight <= budget;
		console.log(`  ${within ? '✓' : '✗'} ${part.padEnd(20)}${String(weight).padStart(7)} of ${budget} bytes`);
		return within;
	});
	if (process.argv.includes('--files'))
		for (const file of files) console.log(`    ${String(weigh(file)).padStart(7)} ${file}`);
	return sizes.every(Boolean);
}

const { url, close } = await serve({ folder, port: 0 });
const browser = await launch();
const pages = ['/articles/iran-russia-visit/quiz/', '/en/articles/iran-russia-visit/quiz/'];
let within = true;
for (const path of pages) within = report(path, await fetched(browser, url, path)) && within;
await browser.close();
await close();
if (!within) console.error('\nA budget is passed: load less before the first question, or later.');
process.exitCode = within ? 0 : 1;
