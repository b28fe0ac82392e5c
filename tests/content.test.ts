/** What stands under `questions/` holds, and each way a file can be broken is told by an issue with its place. */
import { mkdir, mkdtemp, open, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exampleAr } from '#content/example.ar.ts';
import { bankJsonSchema } from '#content/json-schema.ts';
import { foldersAt, readFolders } from '#content/library.ts';
import { issueLine } from '#content/report.ts';
import { readFolder } from '#content/read-folder.ts';
import { parsePack } from '#lib/bank/parse.ts';
import type { Issue } from '#lib/issue.ts';

const uid = '0b7b2f0e-6c39-4f0a-8d53-2f7d3f6f4c11';
const good = { article: exampleAr.article, bank: exampleAr.bank(uid) };
let root = '';
let made = 0;

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'dalil-content-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

type Content = string | Uint8Array | undefined;

/** Writes a folder of its own and reads it; undefined leaves a file out. */
async function read(files: { article?: Content; bank?: Content }): Promise<readonly Issue[]> {
	const folder = join(root, `case-${++made}`);
	await mkdir(folder);
	const { article, bank } = { ...good, ...files };
	if (article !== undefined) await writeFile(join(folder, 'article.md'), article);
	if (bank !== undefined) await writeFile(join(folder, 'bank.yaml'), bank);
	return (await readFolder(folder)).issues.filter(({ severity }) => severity !== 'information');
}

function briefly({ code, severity, place }: Issue): string {
	return `${severity} ${code} ${place.file?.split('/').at(-1) ?? ''}:${place.line ?? ''}:${place.column ?? ''}`;
}

async function readBank(change: (bank: string) => Content): Promise<string[]> {
	return (await read({ bank: change(good.bank) })).map(briefly);
}

async function readArticle(change: (article: string) => Content): Promise<string[]> {
	return (await read({ article: change(good.article) })).map(briefly);
}

const slugs = (await foldersAt('questions')) ?? [];

describe('questions/', () => {
	it.each(slugs)('%s has no error and no warning that is not accepted', async (folder) => {
		const [checked] = await readFolders([folder]);
		const told = checked?.issues.filter(({ severity }) => severity !== 'information') ?? [];
		expect(told.map((issue) => issueLine(issue, 'en'))).toEqual([]);
	});

	it('has packs that a browser reads to the same', async () => {
		const checked = await readFolders(slugs);
		expect(checked.length).toBeGreaterThan(0);
		for (const { pack } of checked) {
			expect(parsePack(JSON.parse(JSON.stringify(pack)))).toEqual({ ok: true, value: { pack, issues: [] } });
		}
	});

	it('has the schema that the present shapes make (npm run questions:schema)', async () => {
		expect(await readFile('questions/bank.schema.json', 'utf8')).toBe(bankJsonSchema());
	});
});

describe('a broken bank.yaml is told with its place', () => {
	it('holds as it is', async () => {
		expect(await read({})).toEqual([]);
	});

	it.each([
		['missing', () => undefined, ['error file-missing bank.yaml::']],
		['empty', () => '', ['error file-empty bank.yaml::']],
		['nothing but white space', () => ' \n\n', ['error file-empty bank.yaml::']],
		['nothing but a comment', () => '# later\n', ['error file-empty bank.yaml:1:1']],
		['a list', () => '- a\n', ['error value-type bank.yaml:1:1']],
		['plain words', () => 'hello\n', ['error value-type bank.yaml:1:1']],
		[
			'without questions',
			(bank: string) => bank.split('questions:')[0],
			['error value-missing bank.yaml:2:1']
		],
		[
			'with no question in it',
			(bank: string) => `${bank.split('questions:')[0] ?? ''}questions: []\n`,
			['warning bank-empty bank.yaml:1:1']
		],
		['begun with a byte order mark', (bank: string) => `\uFEFF${bank}`, ['warning file-bom bank.yaml:1:1']],
		[
			'with Windows line ends',
			(bank: string) => bank.replaceAll('\n', '\r\n'),
			['warning file-crlf bank.yaml:1:52']
		],
		['not UTF-8', (bank: string) => Buffer.from(bank, 'utf16le'), ['error text-control bank.yaml:1:2']],
		[
			'cut inside a letter',
			(bank: string) => Buffer.concat([Buffer.from(`${bank}# `), Buffer.from([0xd8])]),
			['error file-encoding bank.yaml:42:3']
		],
		[
			'with a key twice',
			(bank: string) => bank.replace('revision: 1', 'revision: 1\nrevision: 2'),
			['error yaml-duplicate-key bank.yaml:5:1']
		],
		[
			'indented by a tab',
			(bank: string) => bank.replace('    kind: single', '\tkind: single'),
			['error yaml-tab bank.yaml:7:1']
		],
		[
			'from the future',
			(bank: string) => bank.replace('version: 1', 'version: 9'),
			['error version-future bank.yaml:2:10']
		],
		[
			'with an unknown field',
			(bank: string) => bank.replace('    explanation: تقول', '    explanaton: تقول'),
			['error value-missing bank.yaml:6:5', 'error key-unknown bank.yaml:21:5']
		],
		[
			'with an unknown kind',
			(bank: string) => bank.replace('single-choice', 'singlechoice'),
			['error value-enum bank.yaml:7:11']
		],
		[
			'with __proto__',
			(bank: string) => bank.replace('revision: 1', 'revision: 1\n__proto__: { a: 1 }'),
			['error key-forbidden bank.yaml:5:1']
		],
		[
			'with a tag',
			(bank: string) => bank.replace('revision: 1', 'revision: !!js/function 1'),
			['error yaml-tag bank.yaml:4:11']
		],
		[
			'with two documents',
			(bank: string) => `${bank}---\nversion: 1\n`,
			['error yaml-documents bank.yaml:42:1']
		],
		[
			'nested without end',
			(bank: string) => `${bank}deep: ${'['.repeat(20_000)}`,
			['error yaml-too-deep bank.yaml:42:828']
		],
		[
			'with a bidi control',
			(bank: string) => bank.replace('answers: [', 'answers: [\u200F'),
			['warning text-bidi bank.yaml:40:15']
		],
		[
			'with a decomposed letter',
			(bank: string) => bank.replace('prompt: من افتتح', 'prompt: من أ\u0627\u0654فتتح'),
			['warning text-decomposed bank.yaml:10:17']
		],
		[
			'with a no-break space',
			(bank: string) => bank.replace('prompt: من ', 'prompt: من\u00A0'),
			['warning text-nbsp bank.yaml:10:15']
		],
		[
			'with tatweel',
			(bank: string) => bank.replace('prompt: من افتتح', 'prompt: من افتـتح'),
			['warning text-tatweel bank.yaml:10:19']
		],
		[
			'with a quote that the article lacks',
			(bank: string) => bank.replace('quote: افتتحت البلدية', 'quote: أغلقت البلدية'),
			['error G1 bank.yaml:11:16']
		],
		[
			'with a quote in other harakat',
			(bank: string) => bank.replace('quote: افتتحت البلدية', 'quote: افتتحتِ البلدية'),
			['error G1 bank.yaml:11:16']
		],
		[
			'with markup',
			(bank: string) => bank.replace('prompt: من افتتح', 'prompt: <b>من</b> افتتح'),
			['error T2 bank.yaml:10:13']
		]
	] satisfies [string, (bank: string) => Content, string[]][])('%s', async (_case, change, told) => {
		expect(await readBank(change)).toEqual(told);
	});

	it('expanding without end', async () => {
		const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
		for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe', 'gf', 'hg', 'ih'].map((pair) => [...pair])) {
			bomb.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${of}`).join(', ')}]`);
		}
		expect(await readBank(() => bomb.join('\n'))).toEqual(['error yaml-aliases bank.yaml:1:1']);
		expect((await readBank((bank) => `${bank}loop: &loop [*loop]\n`))[0]).toMatch(/^error too-deep bank/);
	});

	it('past 5 MB, without being read', async () => {
		const folder = join(root, 'huge');
		await mkdir(folder);
		await writeFile(join(folder, 'article.md'), good.article);
		const file = await open(join(folder, 'bank.yaml'), 'w');
		await file.truncate(50_000_000);
		await file.close();
		const [issue] = (await readFolder(folder)).issues;
		expect(issue).toMatchObject({ code: 'file-too-big', params: { size: 50, max: 5 } });
	});

	it('keeps the questions that hold', async () => {
		const folder = join(root, `case-${++made}`);
		await mkdir(folder);
		await writeFile(join(folder, 'article.md'), good.article);
		await writeFile(join(folder, 'bank.yaml'), good.bank.replace('kind: short-text', 'kind: short'));
		const { pack } = await readFolder(folder);
		expect(pack?.questions.map(({ id }) => id)).toEqual(['who-opened', 'lending-card']);
	});
});

describe('a broken article.md is told with its place', () => {
	it.each([
		['missing', () => undefined, ['error file-missing article.md::']],
		['empty', () => '', ['error file-empty article.md::']],
		['without front matter', () => 'نصّ بلا بيانات.\n', ['error front-matter-missing article.md:1:1']],
		[
			'with front matter that does not end',
			() => '---\ntitle: مكتبة\n',
			['error front-matter-open article.md:1:1']
		],
		[
			'with empty front matter',
			() => '---\n---\nنصّ.\n',
			[
				'error value-missing article.md:2:1',
				'error value-missing article.md:2:1',
				'error value-missing article.md:2:1'
			]
		],
		[
			'without a text',
			(article: string) => `${article.split('---\n').slice(0, 2).join('---\n')}---\n`,
			['error article-empty article.md:8:1']
		],
		[
			'with an unknown field',
			(article: string) => article.replace('level:', 'levle:'),
			['error key-unknown article.md:5:1']
		],
		[
			'with a level past 3',
			(article: string) => article.replace('level: 1', 'level: 7'),
			['error number-too-big article.md:5:8']
		],
		[
			'with broken YAML',
			(article: string) => article.replace('title: مكتبة', 'title: "مكتبة'),
			['error yaml-syntax article.md:6:42']
		],
		[
			'with a correction that is not there',
			(article: string) => article.replace('level: 1', 'level: 1\nsentences: { join: [لا وجود له] }'),
			['error sentences-quote-missing article.md:6:21']
		],
		[
			'with a bidi control',
			(article: string) => article.replace('افتتحت', '\u202Bافتتحت'),
			['warning text-bidi article.md:8:1']
		],
		[
			'with decomposed letters',
			(article: string) => article.replace('أكثرها', '\u0627\u0654كثرها'),
			['warning text-decomposed article.md:8:88', 'error G1 bank.yaml:17:20']
		],
		[
			'with a byte that is no text',
			(article: string) => article.replace('افتتحت', '\u0000افتتحت'),
			['error text-control article.md:8:1']
		]
	] satisfies [string, (article: string) => Content, string[]][])('%s', async (_case, change, told) => {
		expect(await readArticle(change)).toEqual(told);
	});
});
