/** A build for a sub-path, made once for this file, in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { serve, type Served } from '../../scripts/serve.ts';
import { answer, pane, questionAt } from './session.ts';
import { attemptsIn, english, expect, heldOffline, packOf, test as base } from './site.ts';

const path = '/dalil';
const folder = 'test-results/build-dalil';

function build(): void {
	const run = spawnSync('npm', ['run', '--silent', 'build'], {
		env: { ...process.env, BASE_PATH: path, BUILD_FOLDER: folder },
		encoding: 'utf8'
	});
	if (run.status !== 0) throw new Error(`the build for ${path} failed:\n${run.stdout}\n${run.stderr}`);
}

base.describe.configure({ mode: 'default' });
const test = base.extend<{ served: Served }, { built: string }>({
	built: [
		// eslint-disable-next-line no-empty-pattern -- Playwright reads what a fixture needs from this pattern
		async ({}, use) => {
			build();
			await use(folder);
			for (const made of [folder, `${folder}.kit`]) rmSync(made, { recursive: true, force: true });
		},
		{ scope: 'worker', timeout: 180_000 }
	],
	served: async ({ built }, use) => {
		const served = await serve({ folder: built, port: 0, base: path });
		await use(served);
		await served.close();
	}
});

test('under a sub-path the app is used from the library to the evidence, and works offline', async ({
	page,
	served
}) => {
	test.slow();
	const pack = packOf(english, folder);
	const strayed: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(`${served.url}/`)) strayed.push(request.url());
	});
	await page.goto(`${served.url}/en/`);
	await page.locator(`a[href="${path}/en/articles/${english}/"]`).first().click();
	await expect(page.locator('[data-sentence="1"]')).toBeVisible();
	await page.locator(`a[href="${path}/en/articles/${english}/quiz/"]`).first().click();
	await answer({ page, pack }, 0);
	await expect(page.locator('[data-evidence~="answer"] mark').first()).toBeVisible();

	await heldOffline(page);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
	await served.close();
	await page.reload();
	await expect(page.locator('[data-verdict="correct"]')).toBeVisible();
	await page.locator('[data-action="next"]').click();
	await expect(pane(page, questionAt(pack, 1))).toBeVisible();
	await answer({ page, pack }, 1);
	expect(await attemptsIn(page)).toHaveLength(2);
	await page.goto(`${served.url}/settings/`);
	await expect(page.locator('h1')).toHaveText('الإعدادات');
	expect(strayed).toEqual([]);
});

test('under a sub-path the manifest and the worker stay within it', async ({ request, served }) => {
	const manifest = await (await request.get(`${served.url}/manifest.webmanifest`)).json();
	expect(manifest).toMatchObject({ id: `${path}/`, start_url: `${path}/`, scope: `${path}/` });
	for (const { src } of [...manifest.icons, ...manifest.screenshots])
		expect((await request.get(new URL(src, served.url).href)).ok(), src).toBe(true);
	expect((await request.get(new URL('/worker.js', served.url).href)).status()).toBe(404);
});
