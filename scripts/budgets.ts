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
/**
 * What each part may weigh. A page over its ceiling fails the build; `goal` is where a part that is not there yet is
 * headed, told in the table until the two are one.
 */
const budgets = {
	'scripts and styles': { ceiling: 100_000, goal: 62_000 },
	'article and bank': { ceiling: 20_000, goal: 20_000 },
	fonts: { ceiling: 60_000, goal: 60_000 }
} as const;
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

/** The files that the page at `path` fetches before a choice can be made. */
async function fetched(browser: Browser, origin: string, path: string): Promise<string[]> {
	const context = await browser.newContext({
		serviceWorkers: 'block',
		viewport: { width: 360, height: 740 }
	});
	const page = await context.newPage();
	const paths: string[] = [];
	page.on('request', (request) => paths.push(decodeURI(new URL(request.url()).pathname)));
	await page.goto(origin + path);
	await page.locator('[data-question] [data-choice], [data-question] input').first().waitFor();
	await context.close();
	return [...new Set(paths)].filter((each) =>
		statSync(join(folder, each), { throwIfNoEntry: false })?.isFile()
	);
}

/** Prints a table for one page; gives whether each part is within its budget. */
function report(path: string, files: readonly string[]): boolean {
	console.log(`\n${path}`);
	const sizes = Object.entries(budgets).map(([part, { ceiling, goal }]) => {
		const weight = files.filter((file) => partOf(file) === part).reduce((sum, file) => sum + weigh(file), 0);
		const within = weight <= ceiling;
		const short = weight > goal ? `, ${weight - goal} over the goal of ${goal}` : '';
		console.log(
			`  ${within ? '✓' : '✗'} ${part.padEnd(20)}${String(weight).padStart(7)} of ${ceiling} bytes${short}`
		);
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
