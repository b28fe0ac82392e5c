import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { globSync } from 'tinyglobby';
import { answer } from './session.ts';
import { arabic, english, expect, packOf, test } from './site.ts';

/** The address of every page that the build has. */
const addresses = globSync(['build/**/index.html'])
	.map((path) => path.replace(/^build/, '').replace(/index\.html$/, ''))
	.sort();

declare global {
	interface Window {
		/** What the content security policy refused on this page. */
		refused?: string[];
	}
}

function watch(page: Page): Promise<unknown> {
	return page.addInitScript(() => {
		const refused: string[] = (window.refused = []);
		document.addEventListener('securitypolicyviolation', (event) =>
			refused.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`)
		);
	});
}

/** The hosts of all requests of the page and of its service worker. */
function hostsAsked(page: Page): Set<string> {
	const hosts = new Set<string>();
	page.context().on('request', (request) => {
		const { protocol, host } = new URL(request.url());
		if (!['data:', 'blob:'].includes(protocol)) hosts.add(host);
	});
	return hosts;
}

test('no page breaks the content security policy or asks another host for anything', async ({
	page,
	site
}) => {
	test.slow();
	await watch(page);
	const hosts = hostsAsked(page);
	for (const address of [...addresses, '/nothing-here/', `/articles/${arabic}/quiz/?mode=exam`]) {
		await page.goto(address);
		await page.locator('html[data-live]').waitFor();
		await page.locator('h1').first().waitFor({ state: 'attached' });
		await page.evaluate(() => document.fonts.ready);
		expect(await page.evaluate(() => window.refused), address).toEqual([]);
	}
	expect([...hosts]).toEqual([new URL(site.url).host]);
});

test('a session, the service worker and the settings break no policy and ask no other host', async ({
	page,
	site
}) => {
	await watch(page);
	const hosts = hostsAsked(page);
	const pack = packOf(english);
	await page.goto(`/en/articles/${english}/quiz/`);
	for (const index of [0, 1, 2, 3, 4, 5, 6, 7]) {
		await answer({ page, pack }, index, index % 2 === 0);
		await page.locator('[data-action="next"]').click();
	}
	await page.evaluate(async () => void (await navigator.serviceWorker.ready));
	expect(await page.evaluate(() => window.refused)).toEqual([]);
	await page.goto('/settings/');
	for (const radio of await page.getByRole('radio').all()) await radio.check();
	expect(await page.evaluate(() => window.refused)).toEqual([]);
	expect([...hosts]).toEqual([new URL(site.url).host]);
});

test('the policy of every page allows scripts by hash alone, and nothing that is not named', () => {
	const pages = globSync(['build/**/*.html']);
	expect(pages.length).toBeGreaterThan(addresses.length);
	for (const path of pages) {
		const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(readFileSync(path, 'utf8'));
		const directives = (policy?.[1] ?? '').split(';').map((each) => each.trim());
		const scripts = directives.find((each) => each.startsWith('script-src '));
		expect(scripts, path).toMatch(/^script-src 'self'( 'sha256-[A-Za-z0-9+/=]+')*$/);
		expect(directives, path).toContain("default-src 'none'");
		expect(directives, path).toContain("object-src 'none'");
		expect(directives, path).toContain("base-uri 'none'");
		expect(directives, path).toContain("require-trusted-types-for 'script'");
		expect(policy?.[1], path).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
	}
});

test('the headers of _headers are served: for pages, for what never changes, and for the worker', async ({
	request
}) => {
	const page = (await request.get('/')).headers();
	expect(page['content-security-policy']).toContain("frame-ancestors 'none'");
	expect(page['x-content-type-options']).toBe('nosniff');
	expect(page['referrer-policy']).toBe('no-referrer');
	expect(page['cross-origin-opener-policy']).toBe('same-origin');
	const [chunk = ''] = globSync(['build/_app/immutable/entry/*.js']);
	const kept = (await request.get(chunk.replace(/^build/, ''))).headers();
	expect(kept['cache-control']).toContain('immutable');
	expect((await request.get('/worker.js')).headers()['cache-control']).toContain('no-cache');
});

interface Picture {
	readonly src: string;
	readonly sizes: string;
	readonly type: string;
}

test('the manifest names the app, its language and direction, and pictures that exist in the sizes told', async ({
	request
}) => {
	const manifest = await (await request.get('/manifest.webmanifest')).json();
	expect(manifest).toMatchObject({
		lang: 'ar',
		dir: 'rtl',
		start_url: '/',
		scope: '/',
		display: 'standalone'
	});
	expect(manifest.name).toContain('دليل');
	expect(manifest.short_name.length).toBeLessThanOrEqual(12);
	const shortcuts: { url: string; icons: Picture[] }[] = manifest.shortcuts;
	const pictures: Picture[] = [
		...manifest.icons,
		...manifest.screenshots,
		...shortcuts.flatMap(({ icons }) => icons)
	];
	expect(manifest.icons.map(({ sizes }: Picture) => sizes)).toEqual(
		expect.arrayContaining(['192x192', '512x512'])
	);
	expect(manifest.screenshots.length).toBeGreaterThanOrEqual(2);
	for (const { src, sizes, type } of pictures) {
		const answered = await request.get(src);
		expect(answered.headers()['content-type'], src).toBe(type);
		const { width, height, format } = await sharp(await answered.body()).metadata();
		expect(`${width}x${height} image/${format}`, src).toBe(`${sizes} ${type}`);
	}
	for (const { url } of shortcuts) expect(addresses).toContain(url);
});

test('a pack whose words look like markup shows them as text and runs nothing of it', async ({ page }) => {
	const hostile = '<img src=x onerror="window.ran=1"><script>window.ran=1</script><b>نص</b>';
	await watch(page);
	const pack = packOf(english);
	const first = pack.questions.find((question) => question.kind === 'single-choice');
	if (!first) throw new Error(`${english} has no single choice`);
	const choices = first.choices.map((choice) => ({ ...choice, text: `${choice.text} ${hostile}` }));
	const changed = {
		...pack,
		questions: [{ ...first, prompt: hostile, explanation: hostile, choices }]
	};
	await page.route('**/packs/*.json', (route) => route.fulfill({ json: changed }));
	await page.goto(`/articles/${english}/quiz/`);
	const pane = page.locator(`[data-question="${first.id}"]`);
	await expect(pane).toContainText(hostile);
	await pane.locator('[data-choice]').first().check();
	await page.locator('[data-action="check"]').click();
	await expect(page.getByRole('region', { name: 'الشرح' })).toContainText(hostile);
	expect(await page.locator('main img, main script').count()).toBe(0);
	expect(await page.evaluate(() => 'ran' in window)).toBe(false);
	expect(await page.evaluate(() => window.refused)).toEqual([]);
});
