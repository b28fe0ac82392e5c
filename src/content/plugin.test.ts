import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parsePack } from '#lib/bank/parse.ts';
import { exampleAr } from './example.ar.ts';
import { dalilContent } from './plugin.ts';

const uid = '0b7b2f0e-6c39-4f0a-8d53-2f7d3f6f4c11';
let root = '';

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'dalil-plugin-'));
	const folder = join(root, 'questions', 'city-library');
	await mkdir(folder, { recursive: true });
	await writeFile(join(root, 'package.json'), '{ "type": "module" }');
	await writeFile(join(folder, 'article.md'), exampleAr.article);
	await writeFile(join(folder, 'bank.yaml'), exampleAr.bank(uid));
	await writeFile(
		join(root, 'main.js'),
		`import { articles as library } from 'virtual:dalil/library';
		import { articles } from 'virtual:dalil/articles';
		export { library, articles };`
	);
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function run(out: string, server: boolean): Promise<void> {
	await build({
		configFile: false,
		root,
		logLevel: 'silent',
		plugins: [dalilContent()],
		build: {
			...(server ? { ssr: true } : {}),
			outDir: join(root, out),
			minify: false,
			rollupOptions: { input: join(root, 'main.js'), preserveEntrySignatures: 'strict' }
		}
	});
}

describe('dalilContent', () => {
	it('lists the articles, and loads each without its bank', async () => {
		await run('server', true);
		const built: unknown = await import(join(root, 'server', 'main.js'));
		expect(built).toMatchObject({
			library: [
				{
					slug: 'city-library',
					title: 'مكتبة الحي',
					language: 'ar',
					level: 1,
					sentences: 4,
					questions: 3,
					facts: 3,
					minutes: 1,
					uid
				}
			]
		});
		const files = await readdir(join(root, 'server', 'assets'));
		const code = await readFile(join(root, 'server', 'assets', files[0] ?? ''), 'utf8');
		expect(code).toContain('افتتحت البلدية');
		expect(code).not.toContain('سلمى حداد, سلمى');
		expect(code).not.toContain('who-opened');
	});

	it('puts each pack into the client build alone, under the path that the list names', async () => {
		await run('client', false);
		const [name = ''] = await readdir(join(root, 'client', '_app', 'immutable', 'packs'));
		expect(name).toMatch(/^city-library\.[0-9a-f]{8}\.json$/);
		const server = await readFile(join(root, 'server', 'main.js'), 'utf8');
		expect(server).toContain(`/_app/immutable/packs/${name}`);
		const text = await readFile(join(root, 'client', '_app', 'immutable', 'packs', name), 'utf8');
		const parsed = parsePack(JSON.parse(text));
		expect(parsed.ok && parsed.value.issues).toEqual([]);
		expect(parsed.ok && parsed.value.pack.questions).toHaveLength(3);
		expect(await readdir(join(root, 'server'))).not.toContain('_app');
	});

	it('reads again while developing, when a file changes', async () => {
		const server = await createServer({
			configFile: false,
			root,
			logLevel: 'silent',
			plugins: [dalilContent()],
			server: { middlewareMode: true, ws: false, watch: {} }
		});
		const titles = async (): Promise<unknown> =>
			(await server.ssrLoadModule('virtual:dalil/library')).articles;
		try {
			expect(await titles()).toMatchObject([{ title: 'مكتبة الحي' }]);
			const article = join(root, 'questions', 'city-library', 'article.md');
			const changed = exampleAr.article.replace('title: مكتبة الحي', 'title: مكتبة المدينة');
			await vi.waitFor(async () => {
				// Written again until the watcher, which starts by itself, has begun to look.
				await writeFile(article, changed);
				expect(await titles()).toMatchObject([{ title: 'مكتبة المدينة' }]);
			}, 5000);
		} finally {
			await server.close();
			await writeFile(join(root, 'questions', 'city-library', 'article.md'), exampleAr.article);
		}
	});

	it('fails the build for an error, in the words of the check', async () => {
		const bank = join(root, 'questions', 'city-library', 'bank.yaml');
		await writeFile(bank, exampleAr.bank(uid).replace('quote: افتتحت البلدية', 'quote: أغلقت البلدية'));
		await expect(run('broken', false)).rejects.toThrow(/bank\.yaml:11:16 .* G1 \[who-opened\]/);
	});
});
