import { beforeEach, expect, test } from 'vitest';
import { finish, withItem } from '#lib/study/session.ts';
import { emptyDevice, testSession, testUuid, valueOf } from './database.samples.ts';
import { Database } from './database.ts';
import { Sessions } from './sessions.ts';
import { Shelf } from './shelf.ts';

beforeEach(emptyDevice);

const news = {
	...{ uid: testUuid(21), revision: 1, digest: 'b'.repeat(64), addedAt: 5 },
	...{ slug: 'news', origin: 'news.dalil.json' }
};

test('a pack is added with its content, found, replaced by its next revision and taken away', async () => {
	const database = new Database();
	const [shelf, sessions] = [new Shelf(database), new Sessions(database)];
	await shelf.add(news, { title: 'أزمة' });
	expect(await valueOf(shelf.byUid(news.uid))).toEqual(news);
	expect(await valueOf(sessions.pack(news.digest))).toEqual({ title: 'أزمة' });
	const next = { ...news, revision: 2, digest: 'c'.repeat(64) };
	await shelf.add(next, { title: 'أزمة تتجدد' });
	expect(await valueOf(shelf.all())).toEqual({ records: [next], issues: [] });
	await shelf.remove(news.uid);
	expect(await valueOf(shelf.byUid(news.uid))).toBeUndefined();
});

test('[DB25] contents of packs go when no open session and no added pack needs them, and not before', async () => {
	const database = new Database();
	const [shelf, sessions] = [new Shelf(database), new Sessions(database)];
	const other = { uid: testUuid(22), revision: 1, slug: 'bees', digest: 'e'.repeat(64) };
	const session = withItem(testSession(), { pack: other });
	await sessions.begin(session, [
		{ digest: session.digest, pack: { title: 'أزمة' } },
		{ digest: other.digest, pack: { title: 'النحل' } }
	]);
	await shelf.add(news, { title: 'نحلة' });
	await database.use((connection) => connection.put('packs', { digest: 'd'.repeat(64), pack: {} }));
	expect(await valueOf(shelf.tidy())).toBe(1);
	expect(await valueOf(shelf.tidy())).toBe(0);
	await sessions.save(finish(session, 9000));
	expect(await valueOf(shelf.tidy())).toBe(2);
	expect(await valueOf(sessions.pack(testSession().digest))).toBeUndefined();
	expect(await valueOf(sessions.pack(news.digest))).toEqual({ title: 'نحلة' });
});

test('[DB25] where a session cannot be read, no content goes', async () => {
	const database = new Database();
	await database.use(async (connection) => {
		await connection.put('packs', { digest: 'd'.repeat(64), pack: {} });
		await connection.put('sessions', { id: 'damaged' });
	});
	expect(await valueOf(new Shelf(database).tidy())).toBe(0);
});
