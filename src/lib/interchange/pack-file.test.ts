import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packDigest } from '#lib/bank/fingerprint.ts';
import { packFile, readPackText, writePackText } from './pack-file.ts';
import { anyPack, samplePack } from './pack.samples.ts';

const codes = (text: string) => readPackText(text).issues.map(({ code }) => code);
const bytesOf = (text: string) => new TextEncoder().encode(text);
const changed = (change: Readonly<Record<string, unknown>>) => JSON.stringify({ ...samplePack(), ...change });

describe('a pack file', () => {
	it('[I1] read back is the pack that was written, whatever is in it', () => {
		fc.assert(
			fc.property(anyPack, (pack) => {
				expect(readPackText(writePackText(pack)).packs).toEqual([pack]);
			}),
			{ numRuns: 60 }
		);
	});

	it('[I2] is the same bytes for the same content, and its SHA-256 is the digest of the pack', async () => {
		const pack = samplePack();
		const { slug, ...rest } = pack;
		const written = await packFile.write?.({ ...rest, slug });
		if (!written?.ok) throw new Error('not written');
		const { bytes, name } = written.value.file;
		expect(name).toBe('new-library.dalil.json');
		expect(createHash('sha256').update(bytes).digest('hex')).toBe(packDigest(pack));
	});

	it('[I3] leaves out a question that does not hold, with its issue, and keeps the others', () => {
		const pack = samplePack();
		const questions = [{ ...pack.questions[0], kind: 'essay' }, ...pack.questions.slice(1)];
		const { packs, issues } = readPackText(changed({ questions }));
		expect(packs[0]?.questions).toEqual(pack.questions.slice(1));
		expect(issues).toEqual([expect.objectContaining({ code: 'value-enum' })]);
	});

	it('[I4] tells which question has a proof that is not found', () => {
		const [first, ...rest] = samplePack().questions;
		const questions = [{ ...first, evidence: [{ quote: 'كلام ليس في النص' }] }, ...rest];
		const { packs, issues } = readPackText(changed({ questions }));
		expect(packs[0]?.questions).toHaveLength(10);
		expect(issues).toEqual([
			expect.objectContaining({ code: 'G1', place: expect.objectContaining({ question: 'books' }) })
		]);
	});

	it('[I5] is read where it begins with a byte order mark', async () => {
		const read = await packFile.read({ name: 'x', bytes: bytesOf(`\uFEFF${writePackText(samplePack())}`) });
		expect(read).toEqual({ packs: [samplePack()], issues: [] });
	});

	it('[I6] refuses offsets and ids of paragraphs that are not those of the text', () => {
		const { article } = samplePack();
		const [first, ...others] = article.paragraphs;
		const with_ = (change: object) =>
			changed({ article: { ...article, paragraphs: [{ ...first, ...change }, ...others] } });
		expect(codes(with_({ id: '0123456789abcdef' }))).toEqual(['article-paragraph-id']);
		expect(codes(with_({ sentences: [[0, 9000]] }))).toEqual(['article-sentences']);
		expect(codes(with_({ sentences: [[5, 8], [0, 4]] }))).toEqual(['article-sentences']); // prettier-ignore
	});

	it('[I7] says “update the app” for a version from the future, and nothing else', () => {
		expect(codes(changed({ version: 2, questions: 'another shape' }))).toEqual(['version-future']);
	});

	it.each([
		['', 'file-blank'],
		['{"version":1,', 'json-syntax'],
		['[]', 'value-type'],
		['null', 'value-type'],
		['"pack"', 'value-type'],
		['{}', 'value-missing']
	])('[I8] %j is an issue, not an error', async (text, code) => {
		const read = await packFile.read({ name: 'x', bytes: bytesOf(text) });
		expect(read.packs).toEqual([]);
		expect(read.issues.map((issue) => issue.code)).toContain(code);
	});
});
