import { beforeEach, expect, test } from 'vitest';
import { sampleArticle, whoOpened } from '#lib/bank/bank.samples.ts';
import { packDigest } from '#lib/bank/fingerprint.ts';
import { addedByUid, keptPack } from './added-pack.ts';
import { emptyDevice, testUuid, valueOf } from './database.samples.ts';
import { Shelf } from './shelf.ts';
import { Storage } from './storage.ts';

beforeEach(emptyDevice);

const uid = testUuid(21);
const pack = {
	...{ version: 1, uid, revision: 1, slug: 'library', article: sampleArticle() },
	questions: [whoOpened]
};
const unproved = { ...whoOpened, id: 'unproved', fact: 'unproved', evidence: [{ quote: 'ليس هذا في النص' }] };
const installed = {
	...{ uid, revision: 1, digest: 'b'.repeat(64), addedAt: 5 },
	...{ slug: 'library', origin: 'library.dalil.json' }
};

async function deviceWith(content: unknown) {
	const store = new Storage();
	await new Shelf(store.database).add(installed, content);
	return store;
}
const idsOf = ({ questions }: { readonly questions: readonly { readonly id: string }[] }) =>
	questions.map(({ id }) => id);

test('an added pack is found by its uid, with its record', async () => {
	const store = await deviceWith(pack);
	const found = await valueOf(addedByUid(store, uid));
	expect(found).toMatchObject({ installed, pack: { article: { title: 'مكتبة الحي' } } });
	expect(await valueOf(addedByUid(store, testUuid(22)))).toBeUndefined();
});

test('a question that may not be asked any more is kept, but not asked; what is asked has a digest of its own', async () => {
	const store = await deviceWith({ ...pack, questions: [whoOpened, unproved] });
	const found = await valueOf(addedByUid(store, uid));
	expect(found && idsOf(found.pack)).toEqual(['who-opened']);
	expect(found?.installed).toEqual({ ...installed, digest: found && packDigest(found.pack) });
	expect(idsOf(await valueOf(keptPack(store.sessions, installed.digest)))).toEqual([
		'who-opened',
		'unproved'
	]);
});

test('[DB11] a pack whose content is gone or no pack is told', async () => {
	const store = await deviceWith({ version: 1 });
	const unreadable = { ok: false, error: { code: 'record-unreadable' } };
	expect(await addedByUid(store, uid)).toMatchObject(unreadable);
	expect(await keptPack(store.sessions, 'c'.repeat(64))).toMatchObject(unreadable);
});
