import { beforeEach, describe, expect, it } from 'vitest';
import { sampleArticle, whoOpened } from '#lib/bank/bank.samples.ts';
import { workSchema } from '#lib/bank/work.ts';
import { emptyDevice } from '#lib/storage/database.samples.ts';
import { Shelf } from '#lib/storage/shelf.ts';
import { Storage } from '#lib/storage/storage.ts';
import { copyOf, slugFor, workFrom } from './new-work.ts';
import { sourcesOfDevice, sourcesOfSite } from './copy-sources.ts';
import { readTextFile, textOfBytes } from './read-file.ts';
import { testUid } from './work.samples.ts';

const other = '0a1b2c3d-8a51-4c1e-9d3b-0f2a6b7c8d9e';
const pack = {
	version: 1,
	uid: testUid,
	revision: 4,
	slug: 'library',
	article: sampleArticle(),
	questions: [whoOpened]
};
const entry = { uid: testUid, title: 'مكتبة الحي', language: 'ar', path: '/packs/library.json' };
const answers = (body: unknown) => async () => new Response(JSON.stringify(body));

beforeEach(emptyDevice);

describe('a new work', () => {
	it('is one that can be stored', () => {
		const work = workFrom(testUid, { title: '', language: 'ar', text: '' });
		expect(workSchema.parse(work)).toEqual(work);
		expect(slugFor(testUid)).toBe('article-4f6c2f0e');
	});

	it('is copied from a pack under a uid of its own, beginning with revision 1', async () => {
		const [source] = sourcesOfSite([entry], answers(pack));
		const read = await source!.read();
		if (!read.ok) throw new Error(read.error.code);
		const copy = copyOf(read.value, other);
		expect(workSchema.parse(copy)).toEqual(copy);
		expect(copy).toMatchObject({
			uid: other,
			derivedFrom: testUid,
			revision: 1,
			about: { title: 'مكتبة الحي' }
		});
		expect(copy.questions.map(({ id }) => id)).toEqual(['who-opened']);
	});

	it('is not copied from what is no pack, or cannot be had', async () => {
		const refuses = async () => Promise.reject(new TypeError('offline'));
		for (const get of [answers({ version: 1 }), refuses, async () => new Response('', { status: 404 })]) {
			const read = await sourcesOfSite([entry], get)[0]!.read();
			expect(read.ok ? undefined : read.error.code).toBe('pack-unreachable');
		}
	});

	it('is copied from what was added on this device, unless that cannot be read', async () => {
		const store = new Storage();
		const record = { ...{ revision: 4, slug: 'library', addedAt: 5 }, origin: 'library.dalil.json' };
		const shelf = new Shelf(store.database);
		await shelf.add({ ...record, uid: testUid, digest: 'a'.repeat(64) }, pack);
		await shelf.add({ ...record, uid: other, digest: 'b'.repeat(64) }, { version: 1 });
		const sources = await sourcesOfDevice(store);
		expect(sources).toMatchObject([{ uid: testUid, title: 'مكتبة الحي', language: 'ar' }]);
		const read = await sources[0]!.read();
		expect(read.ok && read.value.questions.map(({ id }) => id)).toEqual(['who-opened']);
	});
});

describe('a file that is opened', () => {
	const utf8 = (text: string) => new TextEncoder().encode(text);

	it('is read in UTF-8, in UTF-16 with its mark, and in Windows-1256', () => {
		expect(textOfBytes(utf8('\uFEFFكتاب\r\nجديد'))).toEqual({ ok: true, value: { text: 'كتاب\nجديد' } });
		const utf16 = Uint8Array.from([0xff, 0xfe, 0x43, 0x06, 0x2a, 0x06, 0x28, 0x06]);
		expect(textOfBytes(utf16)).toEqual({ ok: true, value: { text: 'كتب' } });
		const windows = Uint8Array.from([0xdf, 0xca, 0xc7, 0xc8]);
		expect(textOfBytes(windows)).toEqual({ ok: true, value: { text: 'كتاب' } });
	});

	it('gives the title of its front matter, and its text without it', () => {
		const file = '---\ntitle: "مكتبة الحي"\nlanguage: ar\n---\n\nافتتحت البلدية مكتبة.\n';
		expect(textOfBytes(utf8(file))).toEqual({
			ok: true,
			value: { title: 'مكتبة الحي', text: 'افتتحت البلدية مكتبة.' }
		});
	});

	it('is refused where it is no text, or too large before it is read', async () => {
		expect(textOfBytes(Uint8Array.from([80, 75, 3, 4, 0, 0]))).toEqual({ ok: false, error: 'file-not-text' });
		const large = new Blob([new Uint8Array(5_000_001)]);
		expect(await readTextFile(large)).toEqual({ ok: false, error: 'file-too-large' });
	});
});
