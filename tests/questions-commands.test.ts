/** What `npm run questions:check` and `npm run questions:new` print, and the status they end with. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '#content/check.ts';
import { exampleAr } from '#content/example.ar.ts';
import { makeNew } from '#content/new.ts';

const uid = '0b7b2f0e-6c39-4f0a-8d53-2f7d3f6f4c11';
const good = { article: exampleAr.article, bank: exampleAr.bank(uid) };
let root = '';

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'dalil-commands-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe('the commands', () => {
	const run = (args: readonly string[]) =>
		check({ args, locale: 'en_US.UTF-8', questions: join(root, 'library') });

	it('make examples in both languages that pass, and never change one that exists', async () => {
		const make = (...args: string[]) =>
			makeNew({ args, locale: undefined, questions: join(root, 'library') });
		expect((await make('city-ar', '--language', 'ar')).status).toBe(0);
		expect((await make('city-en', '--language', 'en')).status).toBe(0);
		expect((await make('city-en')).status).toBe(2);
		expect((await make('City')).status).toBe(2);
		expect((await make()).status).toBe(2);
		const { status, output } = await run([]);
		expect(status).toBe(0);
		expect(output).toContain('Banks: 2 · errors: 0 · warnings: 0');
	});

	it('end with 1 where a bank has an error, and still report the others', async () => {
		const broken = join(root, 'library', 'broken');
		await mkdir(broken);
		const { status, output } = await run(['--json']);
		await rm(broken, { recursive: true });
		const report: unknown = JSON.parse(output);
		expect(status).toBe(1);
		expect(report).toMatchObject({
			banks: [
				{ id: 'broken', questions: 0, sentences: 0, covered: 0 },
				{ id: 'city-ar', questions: 3, kinds: { 'true-false': 1 }, sentences: 4, covered: 2 },
				{ id: 'city-en', questions: 3 }
			]
		});
		expect(report).toMatchObject({
			issues: expect.arrayContaining([
				expect.objectContaining({
					severity: 'error',
					code: 'file-missing',
					file: expect.stringMatching(/broken\/bank\.yaml$/),
					line: null,
					question: null
				})
			])
		});
	});

	it('end with 2 for what they do not understand', async () => {
		expect((await run(['no-such-folder'])).status).toBe(2);
		expect((await run(['--jsn'])).status).toBe(2);
		expect((await run(['--language', 'tlh'])).status).toBe(2);
	});

	it('speak the language that is asked for', async () => {
		expect((await run(['--language', 'ar'])).output).toContain('الأسئلة: 3');
	});

	it('tell two folders with one uid', async () => {
		for (const name of ['twin-a', 'twin-b']) {
			await mkdir(join(root, name));
			await writeFile(join(root, name, 'article.md'), good.article);
			await writeFile(join(root, name, 'bank.yaml'), good.bank);
		}
		const { status, output } = await run([join(root, 'twin-a'), join(root, 'twin-b')]);
		expect(status).toBe(1);
		expect(output).toContain('uid-taken');
	});
});
