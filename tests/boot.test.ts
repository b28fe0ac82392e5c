import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import {
	digitSets,
	lineSpacings,
	motions,
	SETTINGS_KEY,
	textSizes,
	themes
} from '../src/lib/settings/settings.ts';

const script = readFileSync(new URL('../static/boot.js', import.meta.url), 'utf8');
const tokens = readFileSync(new URL('../src/lib/ui/tokens.css', import.meta.url), 'utf8');

interface Visit {
	readonly path?: string;
	readonly search?: string;
	readonly base?: string;
	readonly stored?: string | null;
	readonly dark?: boolean;
	/** How the page was come to, as the browser's navigation timing has it. */
	readonly type?: 'navigate' | 'reload' | 'back_forward';
}

/** Runs boot.js on a page of its own and gives what it did there. */
function boot({ path = '/', search = '', base = '', stored = null, dark = false, type = 'navigate' }: Visit) {
	const root = { lang: '', dir: '', dataset: {} as Record<string, unknown> }; // filled by the script
	const meta = { content: '' };
	const went: string[] = [];
	runInNewContext(script, {
		URL,
		document: {
			documentElement: root,
			currentScript: { src: `https://dalil.test${base}/boot.js` },
			querySelector: () => meta
		},
		location: { pathname: base + path, search, replace: (to: string) => went.push(to) },
		localStorage: { getItem: (key: string) => (key === SETTINGS_KEY ? stored : null) },
		matchMedia: () => ({ matches: dark }),
		performance: { getEntriesByType: () => [{ type }] }
	});
	return { ...root, dataset: { ...root.dataset }, colour: meta.content, went };
}

const drawn = (settings: object) => boot({ stored: JSON.stringify({ version: 1, ...settings }) }).dataset;

describe('before the first paint', () => {
	test('each value of the settings is drawn, and what leaves the choice to the device is not', () => {
		for (const theme of themes) expect(drawn({ theme })).toEqual(theme === 'system' ? {} : { theme });
		for (const motion of motions) expect(drawn({ motion })).toEqual(motion === 'system' ? {} : { motion });
		for (const textSize of textSizes) expect(drawn({ textSize })).toEqual({ textSize });
		for (const digits of digitSets) expect(drawn({ digits })).toEqual(digits === 'latn' ? {} : { digits });
		for (const checkOnTap of [true, false])
			expect(drawn({ checkOnTap })).toEqual(checkOnTap ? { checkOnTap } : {});
		for (const lineSpacing of lineSpacings) expect(drawn({ lineSpacing })).toEqual({ lineSpacing });
	});

	test.each(['nonsense', '[]', '{"theme":"purple","textSize":9,"motion":"system"}'])(
		'%s is passed over',
		(stored) => {
			expect(boot({ stored }).dataset).toEqual({});
		}
	);

	test('the language and direction are those of the path, under a base too', () => {
		expect(boot({ path: '/settings/' })).toMatchObject({ lang: 'ar', dir: 'rtl' });
		expect(boot({ path: '/english/' })).toMatchObject({ lang: 'ar', dir: 'rtl' });
		expect(boot({ path: '/en/settings/', base: '/dalil' })).toMatchObject({ lang: 'en', dir: 'ltr' });
	});

	test("the browser's own bar takes the paper of the theme", () => {
		for (const theme of ['light', 'sepia', 'dark']) {
			const { colour } = boot({ stored: JSON.stringify({ theme }) });
			const selector = theme === 'light' ? ':root' : `html[data-theme='${theme}']`;
			expect(tokens.slice(tokens.indexOf(`${selector} {`))).toMatch(new RegExp(`^[^}]*--paper: ${colour};`));
		}
		expect(boot({ dark: true }).colour).toBe(boot({ stored: '{"theme":"dark"}' }).colour);
	});

	test('the language last chosen opens the front page, what was shared, and no other page', () => {
		const stored = JSON.stringify({ language: 'en' });
		expect(boot({ stored, base: '/dalil' }).went).toEqual(['/dalil/en/']);
		expect(boot({ stored, path: '/settings/' }).went).toEqual([]);
		const shared = { path: '/open/', search: '?shared=90', base: '/dalil' };
		expect(boot({ stored, ...shared }).went).toEqual(['/dalil/en/open/?shared=90']);
		expect(boot({ ...shared }).went).toEqual([]);
		expect(boot({ stored, ...shared, search: '?pack=/packs/a.json' }).went).toEqual([]);
		expect(boot({}).went).toEqual([]);
		// Who goes back to the front page, or loads it anew, wanted that one.
		expect(boot({ stored, type: 'reload' }).went).toEqual([]);
		expect(boot({ stored, type: 'back_forward' }).went).toEqual([]);
	});
});
