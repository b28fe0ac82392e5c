import { expect, test } from 'vitest';
import { sharedFrom, sharesPacks } from './shared.ts';
import { SharedSlot } from './shared-slot.ts';
import { writePackText } from './pack-file.ts';
import { samplePack } from './pack.samples.ts';

const fields = { title: null, text: null, url: null, files: [] };
const text = 'افتتحت البلدية مكتبة عامة.';

function codes(read: ReturnType<typeof sharedFrom>) {
	return read.ok ? [] : read.error.map(({ code }) => code);
}

test('[I55] words are taken with their title, and an address that is not in them is put behind them', () => {
	const url = 'https://dalil.example/news';
	expect(sharedFrom({ ...fields, title: ' خبر ', text: ` ${text} ` })).toEqual({
		ok: true,
		value: { title: 'خبر', text, files: [] }
	});
	expect(sharedFrom({ ...fields, text, url })).toMatchObject({ value: { text: `${text}\n\n${url}` } });
	expect(sharedFrom({ ...fields, text: `${text} ${url}`, url })).toMatchObject({
		value: { text: `${text} ${url}` }
	});
});

test('[I55] files are taken; a field for files that was left empty is none', () => {
	const file = new File([text], 'خبر.txt');
	expect(sharedFrom({ ...fields, files: [file, new File([], '')] })).toMatchObject({
		value: { files: [file] }
	});
	expect(codes(sharedFrom({ ...fields, files: [new File([], '')] }))).toEqual(['shared-nothing']);
});

test.each([
	['nothing', undefined],
	['no fields', {}],
	['fields of other sorts', { ...fields, text: new File([text], 'x.txt') }],
	['words where files are due', { ...fields, files: ['x'] }],
	['empty fields', { ...fields, text: '  ', title: 'x' }]
])('[I55] %s is told as nothing shared', (_, form) => {
	expect(codes(sharedFrom(form))).toEqual(['shared-nothing']);
});

test('[I55] what is past the bounds is refused, and a title is cut', () => {
	expect(codes(sharedFrom({ ...fields, text: 'ا'.repeat(5_000_001) }))).toEqual(['file-too-big']);
	const files = Array.from({ length: 51 }, () => new File([text], 'x.txt'));
	expect(codes(sharedFrom({ ...fields, files }))).toEqual(['too-many-files']);
	const long = sharedFrom({ ...fields, title: 'ا'.repeat(900), text });
	expect(long.ok && long.value.title).toHaveLength(200);
});

test('[I55] packs are known by what stands in them, whatever their names', async () => {
	const shared = { title: '', text: '', files: [new File([writePackText(samplePack())], 'note.txt')] };
	expect(await sharesPacks(shared)).toBe(true);
	expect(await sharesPacks({ ...shared, files: [new File([text], 'مكتبة.dalil.json')] })).toBe(false);
});

/** A cache with the part of it that the slot uses. */
function slot() {
	const kept = new Map<string, Response>();
	const cache = {
		keys: () => Promise.resolve([...kept.keys()].map((url) => ({ url }))),
		match: (address: string) => Promise.resolve(kept.get(address)?.clone()),
		put: (address: string, response: Response) => Promise.resolve(void kept.set(address, response)),
		delete: (address: string) => Promise.resolve(kept.delete(address))
	};
	const caches = { open: () => Promise.resolve(cache as unknown as Cache) }; // the part of it that is used
	const address = 'https://dalil.example/share/';
	return { kept, address, slot: new SharedSlot({ caches, cache: 'shared', address }) };
}

test('[I55] what is in the slot stays until it is cleared', async () => {
	const { slot: one } = slot();
	expect(await one.look()).toEqual({ ok: true, value: undefined });
	await one.put([new File([text], 'خبر.txt')]);
	for (const look of [await one.look(), await one.look()])
		expect(await (look.ok ? look.value?.files[0]?.text() : undefined)).toBe(text);
	await one.clear();
	expect(await one.look()).toEqual({ ok: true, value: undefined });
});

test('[I55] what is shared later takes nothing away from what came before it', async () => {
	const { slot: one, kept } = slot();
	const named = async () => {
		const look = await one.look();
		return look.ok ? look.value?.files[0]?.name : undefined;
	};
	for (const name of ['أ.txt', 'ب.txt', 'ج.txt']) await one.put([new File([text], name)]);
	expect([await named(), await one.waiting()]).toEqual(['ج.txt', 2]);
	await one.bringOn();
	expect([await named(), await one.waiting()]).toEqual(['ب.txt', 2]);
	await one.clear();
	expect([await one.waiting(), await named()]).toEqual([2, 'ج.txt']);
	one.release();
	expect(await one.waiting()).toBe(2);
	await one.clear();
	expect(await one.waiting()).toBe(2);
	kept.clear();
	await one.bringOn();
	expect([await named(), kept.size]).toEqual([undefined, 0]);
});

test('[I55] a body that is no form is told as nothing shared', async () => {
	const { slot: one, kept, address } = slot();
	kept.set(address, new Response('nothing of the kind', { headers: { 'content-type': 'text/plain' } }));
	const look = await one.look();
	expect(look.ok ? [] : look.error.map(({ code }) => code)).toEqual(['shared-nothing']);
});
