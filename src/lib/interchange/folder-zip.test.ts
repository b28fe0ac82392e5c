import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '#content/check.ts';
import { publishFrom } from '#content/packs.ts';
import type { Pack } from '#lib/bank/bank.ts';
import { folderZip } from './folder-zip.ts';
import { anyPack, samplePack } from './pack.samples.ts';
import { staysInside, zipLimits } from './unzip.ts';

const site = await publishFrom('questions');

async function zipOf(pack: Pack) {
	const written = await folderZip.write?.(pack);
	if (!written?.ok) throw new Error(JSON.stringify(written));
	return written.value;
}

const read = (bytes: Uint8Array) => folderZip.read({ name: 'my-articles.zip', bytes });
const zip = (files: Zippable) => zipSync(files);
const codes = async (bytes: Uint8Array) => (await read(bytes)).issues.map(({ code }) => code);

/** The archive with four bytes of each central header changed. */
function patched(bytes: Uint8Array, field: number, value: number): Uint8Array {
	const copy = Uint8Array.from(bytes);
	const view = new DataView(copy.buffer);
	for (let at = 0; at < copy.length - 4; at++)
		if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + field, value, true);
	return copy;
}

describe('a pack as a folder in a .zip', () => {
	it.each(site.packs.map(({ pack }) => [pack.slug, pack] as const))(
		'[I30] %s passes the check of the site, unpacked into questions/, with no issue that it did not have',
		async (slug, pack) => {
			const { file, issues } = await zipOf(pack);
			expect(issues).toEqual([]);
			const folder = await mkdtemp(join(tmpdir(), 'dalil-zip-'));
			for (const [path, bytes] of Object.entries(unzipSync(file.bytes))) {
				await mkdir(dirname(join(folder, path)), { recursive: true });
				await writeFile(join(folder, path), bytes);
			}
			const run = (path: string) =>
				check({ args: [path, '--json', '--language', 'en'], locale: 'en', questions: folder });
			const [ours, theirs] = [await run(folder), await run(join('questions', slug))];
			const found = (output: string) =>
				JSON.parse(output).issues.map(({ code, question }: { code: string; question: string }) => [
					code,
					question
				]);
			expect(ours.status).toBe(0);
			expect(found(ours.output)).toEqual(found(theirs.output));
			expect((await publishFrom(folder)).packs.map((each) => each.pack)).toEqual([pack]);
			await rm(folder, { recursive: true });
		}
	);

	it('[I31] read back is the same pack, whatever is in it, or an issue says that it is not', async () => {
		await fc.assert(
			fc.asyncProperty(anyPack, async (pack) => {
				const written = await folderZip.write?.(pack);
				if (!written?.ok) throw new Error(JSON.stringify(written));
				const back = await read(written.value.file.bytes);
				if (written.value.issues.length === 0) expect(back.packs).toEqual([pack]);
			}),
			{ numRuns: 60 }
		);
	});

	it('[I31] carries sentences that were corrected by hand, as quotes that correct them', async () => {
		const { article } = samplePack();
		const joined = article.paragraphs.map(({ text, ...paragraph }, index) =>
			index === 1 ? { ...paragraph, text, sentences: [[0, text.length]] } : { ...paragraph, text }
		);
		const cut = joined.map((paragraph, index) => {
			const comma = paragraph.text.indexOf('، ثم') + 1;
			const [first = [0, 0], [start = 0] = []] = index === 2 ? paragraph.sentences : [];
			const sentences = [first, [start, comma], [comma + 1, paragraph.text.length]];
			return index === 2 ? { ...paragraph, sentences } : paragraph;
		});
		const pack = samplePack({ article: { ...article, paragraphs: cut } });
		const { file, issues } = await zipOf(pack);
		expect(issues).toEqual([]);
		expect((await read(file.bytes)).packs).toEqual([pack]);
	});

	it('[I32] says what plain text cannot keep, and makes no file of it', async () => {
		const { article } = samplePack();
		const [first] = article.paragraphs;
		const text = 'سطر أول.\n\nسطر ثانٍ.';
		const pack: Pack = { ...samplePack(), article: { ...article, paragraphs: [{ ...first, id: '', text, sentences: [] }] } }; // prettier-ignore
		const written = await folderZip.write?.(pack);
		expect(written).toMatchObject({ ok: false, error: [{ code: 'paragraph-not-plain', quote: text }] });
	});

	it('[I33] gives the same bytes for the same pack', async () => {
		expect((await zipOf(samplePack())).file.bytes).toEqual((await zipOf(samplePack())).file.bytes);
	});
});

describe('an archive from outside', () => {
	it('[I34] is read with several folders and pack files in it; one that is broken costs no other', async () => {
		const own = unzipSync((await zipOf(samplePack())).file.bytes);
		const pack = JSON.stringify({ ...samplePack(), uid: '11111111-2222-4333-8444-555555555555' });
		const files = Object.fromEntries(
			Object.entries(own).map(([path, bytes]) => [`questions/${path}`, bytes])
		);
		const { packs, issues } = await read(
			zip({
				...files,
				'more/a.dalil.json': strToU8(pack),
				'bad/article.md': strToU8('no front'),
				'__MACOSX/x': strToU8('')
			})
		);
		expect(packs.map(({ slug }) => slug)).toEqual(['new-library', 'new-library']);
		expect(issues.map(({ code, place }) => [code, place.file])).toEqual([
			['folder-incomplete', 'bad/bank.yaml']
		]);
	});

	it('[I34] leaves out a pack whose uid was read already', async () => {
		const pack = strToU8(JSON.stringify(samplePack()));
		const { packs, issues } = await read(zip({ 'a.dalil.json': pack, 'b.dalil.json': pack }));
		expect(packs).toHaveLength(1);
		expect(issues).toEqual([
			expect.objectContaining({ code: 'uid-repeated', params: { folder: 'a.dalil.json' } })
		]);
	});

	it.each([
		'../article.md',
		'/etc/article.md',
		'a/../../article.md',
		'C:\\x',
		'..\\article.md',
		'a\0b',
		'./a'
	])('[I35] the name %j leads outside', async (path) => {
		expect(staysInside(path)).toBe(false);
		expect(await codes(zip({ [path]: strToU8('x') }))).toContain('zip-path');
	});

	it('[I35] leaves out links, locked files and unknown packings', async () => {
		const plain = zip({ 'a/article.md': strToU8('x') });
		expect(await codes(patched(plain, 38, 0xa1ff0000))).toContain('zip-link');
		expect(await codes(patched(plain, 8, 0x00080001))).toContain('zip-encrypted');
		expect(await codes(patched(plain, 10, 99))).toContain('zip-method');
	});

	it('[I36] stops at its bounds: entries, bytes of one file, bytes of all', async () => {
		const many = Object.fromEntries(
			Array.from({ length: zipLimits.entries + 1 }, (_, n) => [`f${n}`, strToU8('')])
		);
		expect(await codes(zip(many))).toEqual(['zip-entries']);
		const bomb = zip({ 'a/article.md': new Uint8Array(40_000_000) });
		expect(bomb.length).toBeLessThan(50_000);
		expect(await codes(bomb)).toContain('file-too-big');
		expect(await codes(patched(bomb, 24, 10))).toContain('file-too-big');
		const heap = Object.fromEntries(
			[1, 2, 3, 4, 5].map((n) => [`f${n}/article.md`, new Uint8Array(4_900_000)])
		);
		expect(await codes(zip(heap))).toEqual(['zip-too-big']);
	});

	it('[I36] that is cut short at any place or has any byte changed is an issue or is read, and never throws', async () => {
		const { bytes } = (await zipOf(samplePack())).file;
		for (let length = 0; length < bytes.length; length += 97) {
			expect((await read(bytes.subarray(0, length))).packs).toEqual([]);
		}
		await fc.assert(
			fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), async (place, byte) => {
				const copy = Uint8Array.from(bytes);
				copy[place] = byte;
				const { packs, issues } = await read(copy);
				expect(packs.length + issues.length).toBeGreaterThan(0);
			}),
			{ numRuns: 200 }
		);
	});

	it('[I36] without an article says what it needs', async () => {
		expect(await codes(zip({ 'photo.jpg': strToU8('x') }))).toEqual(['zip-no-article']);
	});
});
