/**
 * A learner's first path in the browsers that Playwright cannot drive as users have them, against `build/`:
 * `npm run smoke [-- firefox|webkit]`. A browser that is not installed is named as not run.
 */
import { existsSync } from 'node:fs';
import { serve } from '../serve.ts';
import { firefox } from './firefox.ts';
import { firefoxPath, webkitPaths } from './found.ts';
import { steps } from './path.ts';
import { within, type Tab } from './tab.ts';
import { webkit } from './webkit.ts';

interface Browser {
	readonly title: string;
	/** Starts the browser; `undefined` where it is not installed. */
	begin(): Promise<Tab> | undefined;
	readonly install: string;
}

const browsers: Readonly<Record<string, Browser>> = {
	firefox: {
		title: 'Firefox',
		begin() {
			const path = firefoxPath();
			return path === undefined ? undefined : firefox(path);
		},
		install: 'apt-get install firefox-esr, or set FIREFOX_PATH'
	},
	webkit: {
		title: 'WebKitGTK',
		begin() {
			const paths = webkitPaths();
			return paths === undefined ? undefined : webkit(paths);
		},
		install: 'apt-get install webkit2gtk-driver xvfb'
	}
};

/** Goes the path up to the first step that fails; whether none did, and the page complained of nothing. */
async function goThrough(tab: Tab): Promise<boolean> {
	const site = await serve({ folder: 'build', port: 0 });
	try {
		for (const { title, run } of steps) {
			const begun = Date.now();
			try {
				await within(60, title, run(tab, site));
			} catch (error) {
				console.error(`  ✗ ${title}\n    ${String(error)}`);
				return false;
			}
			console.log(`  ✓ ${title} (${Date.now() - begun} ms)`);
		}
		const complaints = tab.complaints ?? [];
		for (const complaint of complaints) console.error(`  ✗ the page complained: ${complaint}`);
		return complaints.length === 0;
	} finally {
		await site.close();
	}
}

async function smoke({ title, begin, install }: Browser): Promise<boolean> {
	const begun = Date.now();
	const beginning = begin();
	if (beginning === undefined) {
		console.log(`\n${title}: not run, it is not installed (${install}).`);
		return true;
	}
	console.log(`\n▸ ${title}`);
	const tab = await within(90, title, beginning);
	const passed = await goThrough(tab).finally(() => tab.close());
	console.log(`${title}: ${passed ? 'passed' : 'failed'}, ${((Date.now() - begun) / 1000).toFixed(1)} s`);
	return passed;
}

const names = process.argv.slice(2);
const chosen = names.length > 0 ? names : Object.keys(browsers);
const unknown = chosen.filter((name) => !Object.hasOwn(browsers, name));
if (unknown.length > 0 || !existsSync('build/_headers')) {
	console.error(unknown.length > 0 ? 'Use: npm run smoke [-- firefox|webkit]' : 'First run: npm run build');
	process.exitCode = 1;
} else
	for (const browser of chosen.flatMap((name) => browsers[name] ?? []))
		try {
			if (!(await smoke(browser))) process.exitCode = 1;
		} catch (error) {
			console.error(`${browser.title}: does not start. ${String(error)}`);
			process.exitCode = 1;
		}
// What a browser that hangs still holds open must not hold this process; what it started ends with it.
process.exit();
