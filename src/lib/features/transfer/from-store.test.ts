import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { packDigest } from '#lib/bank/fingerprint.ts';
import { samplePack } from '#lib/interchange/pack.samples.ts';
import { Shelf } from '#lib/storage/shelf.ts';
import { Storage } from '#lib/storage/storage.ts';
import { findAdded, loadAdded } from './from-store.ts';

beforeEach(() => void (globalThis.indexedDB = new IDBFactory()));

const pack = samplePack();

/** Puts the pack on the shelf of this device, with this as its content. */
async function added(content: unknown) {
	const { database } = new Storage();
	const { uid, revision, slug } = pack;
	const installed = { uid, revision, slug, digest: packDigest(pack), addedAt: 1, origin: 'x' };
	expect(await new Shelf(database).add(installed, content)).toMatchObject({ ok: true });
	database.close();
}
const refused = { ok: false, error: { code: 'storage-refused' } };

test('an article that was added is found by its slug, and there is none under another', async () => {
	await added(pack);
	expect(await findAdded(pack.slug)).toMatchObject({ ok: true, value: { article: pack.article } });
	expect(await loadAdded(pack.slug)).toEqual({ ok: true, value: pack });
	expect(await findAdded('another')).toEqual({ ok: true, value: undefined });
	expect(await loadAdded('another')).toMatchObject({ ok: false, error: [{ code: 'pack-unreachable' }] });
});

test('where the store cannot be opened that is said, and nothing is said to be missing', async () => {
	await added(pack);
	globalThis.indexedDB.open = () => {
		throw new DOMException('', 'NotAllowedError');
	};
	expect(await findAdded(pack.slug)).toMatchObject(refused);
	expect(await loadAdded(pack.slug)).toMatchObject({ ok: false, error: [refused.error] });
});

test('an article whose content cannot be read is not said to be missing', async () => {
	await added({ version: 1 });
	expect(await findAdded(pack.slug)).toMatchObject({ ok: false, error: { code: 'record-unreadable' } });
});
