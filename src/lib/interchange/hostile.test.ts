import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { paragraphId } from '#lib/article/identity.ts';
import { issueMessage } from '#lib/i18n/issues/issues.ts';
import { languageTags } from '#lib/i18n/language.ts';
import { tellIssue } from '#lib/kinds/issues.ts';
import { fileLimits } from './bounds.ts';
import type { Reading } from './format.ts';
import { readFile } from './index.ts';
import { readLink } from './link.ts';
import { packFrame } from './page-read.ts';
import { writePackText } from './pack-file.ts';
import { everyKind, samplePack } from './pack.samples.ts';

const pack = samplePack();
const text = writePackText(pack);
const [books = {}] = everyKind;
const changed = (change: object) => JSON.stringify({ ...pack, ...change });
const withQuestion = (change: object) => changed({ questions: [{ ...books, ...change }] });
const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`f${n}`, n]));
const longParagraph = (letter: string) => {
	const text = letter.repeat(20_000);
	const paragraph = { id: paragraphId(text), text, sentences: [[0, 20_000]] };
	return { ...pack.article, paragraphs: Array.from({ length: 50 }, () => paragraph) };
};

/** Each file with a code that must be told of it, and whether a pack comes of it all the same. */
const corpus: readonly (readonly [string, string, string, boolean])[] = [
	['50 MB', `{"version":1,"slug":"${'a'.repeat(50_000_000)}"}`, 'file-too-big', false],
	['10^5 deep', `{"version":1,"questions":${nested(100_000)}}`, 'too-deep', false],
	['10^5 deep and cut short', '{"a":'.repeat(100_000), 'too-deep', false],
	['10^5 deep inside a string', changed({ slug: '['.repeat(100_000) }), 'value-format', false],
	['__proto__', text.replace('{', '{"__proto__":{"polluted":true},'), 'key-forbidden', false],
	[
		'__proto__ in a question',
		text.replace('"kind"', '"__proto__":{"polluted":1},"kind"'),
		'key-forbidden',
		false
	],
	['constructor', changed({ constructor: { prototype: { polluted: true } } }), 'key-forbidden', false],
	['300,000 forbidden keys', `[${'{"__proto__":1},'.repeat(300_000)}1]`, 'key-forbidden', false],
	['two million values', `{"version":1,"a":[${'1,'.repeat(2_000_000)}1]}`, 'too-many-values', false],
	['400,000 unknown fields', JSON.stringify({ ...pack, ...fields(300_000) }), 'too-many-fields', false],
	['fields without end in a question', withQuestion(fields(100_000)), 'too-many-fields', false],
	['6,000 questions', changed({ questions: Array.from({ length: 6000 }, () => 0) }), 'too-many', false],
	[
		'5,000 questions of no kind',
		changed({ questions: Array.from({ length: 5000 }, () => 0) }),
		'more-issues',
		true
	],
	[
		'wrong types',
		changed({ revision: '1', uid: 5, article: [], slug: null, questions: {} }),
		'value-type',
		false
	],
	['a future version', changed({ version: 99 }), 'version-future', false],
	['a version that is no number', changed({ version: { valueOf: 1 } }), 'value-type', false],
	['cut short', text.slice(0, text.length / 2), 'json-syntax', false],
	['two uids', text.replace('"uid":', '"uid":"x","uid":'), '', true],
	['one id twice', changed({ questions: [books, books] }), 'id-taken', true],
	['a quote of one letter', withQuestion({ evidence: [{ quote: 'ا' }] }), 'G2', true],
	['a quote that is everywhere', changed({ article: longParagraph('ا'), questions: Array.from({ length: 150 }, (_, n) => ({ ...books, id: `q-${n}`, evidence: [{ quote: 'ا' }] })) }), 'G2', true], // prettier-ignore
	['more quotes than can be looked for', changed({ article: longParagraph('ا'), questions: Array.from({ length: 400 }, (_, n) => ({ ...books, id: `q-${n}`, evidence: [{ quote: 'ب' }, { quote: 'ت' }] })) }), 'too-much-to-check', false], // prettier-ignore
	['one string of 4.9 MB', changed({ slug: '"'.repeat(1_600_000) }), 'value-format', false],
	['a string of escapes without end', `{"version":"${'\\\\'.repeat(2_400_000)}`, 'json-syntax', false],
	['a slug that leads away', changed({ slug: '../../etc' }), 'value-format', false],
	['an address that is a script', changed({ article: { ...pack.article, source: { name: 'x', url: 'javascript:alert(1)' } } }), 'value-format', false], // prettier-ignore
	['another format of JSON', '{"$schema":"https://json-schema.org"}', 'value-missing', false],
	['a page without a pack', '<!doctype html><html><script>alert(1)</script></html>', 'page-no-pack', false],
	[
		'a page with a broken pack',
		`<!doctype html>${packFrame.start}{"version":1${packFrame.end}`,
		'json-syntax',
		false
	],
	['a picture', '\u0089PNG\r\n', 'file-kind-unknown', false]
];

function read(content: string | Uint8Array): Promise<Reading> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return readFile({ name: 'from outside', bytes });
}

function expectTold({ issues }: Reading): void {
	expect(issues.length).toBeLessThanOrEqual(fileLimits.issues + 1);
	for (const issue of issues) {
		for (const language of languageTags) {
			const said = tellIssue(issue, language);
			expect(said).not.toBe(issueMessage({ code: issue.code + '?' }, language));
			expect(said.length, issue.code).toBeLessThan(1000);
			expect(said, issue.code).not.toMatch(/undefined|NaN|\[object/u);
			expect(said.includes(`(\u2068${issue.code}\u2069)`), issue.code).toBe(false);
		}
	}
}

describe('[I8] files that mean harm', () => {
	it.each(corpus)('%s is told in both languages', async (...[, content, code, usable]) => {
		const reading = await read(content);
		expect(reading.packs.length).toBe(usable ? 1 : 0);
		if (code) expect(reading.issues.map((issue) => issue.code)).toContain(code);
		expectTold(reading);
		expect(Reflect.get({}, 'polluted')).toBeUndefined();
	});

	it('a script in every field stays text, and ids take none', async () => {
		const script = '</script><script>alert(1)</script><img src=x onerror=alert(1)>';
		const put = (value: unknown): unknown => {
			if (typeof value === 'string') return script;
			if (Array.isArray(value)) return value.map(put);
			if (typeof value !== 'object' || value === null) return value;
			return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, put(each)]));
		};
		expect((await read(JSON.stringify(put(pack)))).packs).toEqual([]);
		const reading = await read(withQuestion({ prompt: script, explanation: script }));
		expect(reading.packs[0]?.questions[0]?.prompt).toBe(script);
		expectTold(reading);
	});

	it('archives: bombs, names that lead outside, deep and endless YAML', async () => {
		const front = (yaml: string) => `---\n${yaml}\n---\n\nنص.\n`;
		const aliases = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((name, n) => `${name}: &${name} [${`*${'abcdefgh'.charAt(n)},`.repeat(9)}]`).join('\n')}`; // prettier-ignore
		const bank = `version: 1\nuid: ${pack.uid}\nrevision: 1\nquestions: []`;
		const archives: readonly (readonly [Record<string, Uint8Array>, string])[] = [
			[{ 'a/article.md': new Uint8Array(50_000_000), 'a/bank.yaml': strToU8(bank) }, 'file-too-big'],
			[{ '../../a/article.md': strToU8(front('title: x')) }, 'zip-path'],
			[{ 'a/article.md': strToU8(front(aliases)), 'a/bank.yaml': strToU8(bank) }, 'yaml-aliases'],
			[{ 'a/article.md': strToU8(front(nested(100_000))), 'a/bank.yaml': strToU8(bank) }, 'yaml-too-deep'],
			[
				{ 'a/article.md': strToU8(front('__proto__: {polluted: 1}')), 'a/bank.yaml': strToU8(bank) },
				'key-forbidden'
			],
			[{ 'a/article.md': strToU8(front('title: !!js/function x')), 'a/bank.yaml': strToU8(bank) }, 'yaml-tag']
		];
		for (const [files, code] of archives) {
			const reading = await read(zipSync(files));
			expect(reading.packs).toEqual([]);
			expect(reading.issues.map((issue) => issue.code)).toContain(code);
			expectTold(reading);
		}
		expect(Reflect.get({}, 'polluted')).toBeUndefined();
	});

	it('archives: YAML of many small parts is refused before it is parsed', async () => {
		const [article, bank] = ['---\ntitle: x\n---\n\nنص.\n', `q:\n${'- a: 1\n'.repeat(200_001)}`];
		const folders = (banks: readonly string[]) =>
			Object.fromEntries(
				banks.flatMap((bank, n) => [
					[`${n}/article.md`, strToU8(article)],
					[`${n}/bank.yaml`, strToU8(bank)]
				])
			);
		for (const banks of [
			[bank],
			[`a: ${'""'.repeat(2_400_000)}`],
			[`a: [${'1,'.repeat(2_400_000)}1]`],
			Array.from({ length: 9 }, () => bank.slice(0, 700_000))
		]) {
			const reading = await read(zipSync(folders(banks)));
			expect(reading.issues.map(({ code }) => code)).toEqual(['too-many-values']);
			expectTold(reading);
		}
	});

	it('a file in UTF-16 is told to be saved in UTF-8', async () => {
		const utf16 = (mark: readonly number[]) => new Uint8Array([...mark, ...[...text].flatMap((each) => [each.charCodeAt(0) & 0xff, each.charCodeAt(0) >>> 8])]); // prettier-ignore
		for (const mark of [
			[0xff, 0xfe],
			[0xfe, 0xff]
		] as const) {
			// prettier-ignore
			const reading = await read(utf16(mark));
			expect(reading.issues.map(({ code }) => code)).toEqual(['file-encoding']);
			expectTold(reading);
		}
	});

	it('a link that unpacks to more than a file may hold is stopped', () => {
		const reading = readLink(`#pack=1${'A'.repeat(6_000_000)}`);
		expect(reading?.issues.map(({ code }) => code)).toEqual(['link-too-long']);
		if (reading) expectTold(reading);
	});
});
