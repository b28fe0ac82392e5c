import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { samplePack } from '#lib/interchange/pack.samples.ts';
import type { Results } from '#lib/interchange/results.ts';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import { Roster } from '#lib/storage/roster.ts';
import { Storage } from '#lib/storage/storage.ts';
import { uuidSchema } from '#lib/study/record.ts';
import type { Arrival } from './arrival.ts';
import { played } from './received.samples.ts';
import { resultsOffer, takeResults, untakeResults, type ResultsOffer } from './received-results.ts';
import { copyId } from './standing.ts';

beforeEach(() => void (globalThis.indexedDB = new IDBFactory()));

const pack = samplePack();
const site = [{ uid: pack.uid, slug: pack.slug, title: 'مكتبة', digest: '', load: async () => pack }];
const results = resultsIn(played());
const ids = results.responses.map(({ id }) => id);

function resultsIn({ results: [first] }: Arrival): Results {
	if (!first) throw new Error('no results');
	return first;
}
function given<T>(result: Result<T, Issue>): T {
	if (!result.ok) throw new Error(result.error.code);
	return result.value;
}

/** Two learners of one device, the first of whom is here. */
async function two() {
	const storage = new Storage();
	const roster = new Roster(storage.database, storage);
	const first = given(await storage.learners.current(0)).id;
	const second = given(await roster.create({ name: 'سامي' })).id;
	const counted = async (learner: string) =>
		given(await storage.tallies.of(learner, pack.uid))?.attempts ?? 0;
	const offer = async (to: string): Promise<ResultsOffer> => {
		await storage.learners.choose(to);
		return given(await resultsOffer(results, storage, site));
	};
	const takeFor = async (to: string) => given(await takeResults(await offer(to), storage));
	return { storage, roster, first, second, counted, offer, takeFor };
}

test('[I53] what counts for another learner of the device is said, not offered, and stays theirs', async () => {
	const { first, second, counted, offer, takeFor, storage } = await two();
	await takeFor(first);
	expect(await offer(second)).toMatchObject({ attempts: [], undos: [], known: 0, elsewhere: 10, correct: 0 });
	const done = await takeFor(second);
	expect(done.attempts).toEqual([]);
	await untakeResults(done, storage);
	expect([await counted(first), await counted(second)]).toEqual([10, 0]);
	expect(await offer(first)).toMatchObject({ attempts: [], known: 10, elsewhere: 0 });
});

test('[I53] what another learner took back is kept under ids of its own, once, and each takes back their own alone', async () => {
	const { first, second, counted, offer, takeFor, storage } = await two();
	await untakeResults(await takeFor(first), storage);
	const offered = await offer(second);
	expect(offered).toMatchObject({ undos: [], known: 0, elsewhere: 0, correct: 10 });
	const done = given(await takeResults(offered, storage));
	expect(done.attempts).toEqual(ids.map((id) => copyId(id, second)));
	expect([await counted(first), await counted(second)]).toEqual([0, 10]);
	expect(await offer(second)).toMatchObject({ attempts: [], known: 10 });
	expect(await offer(first)).toMatchObject({ attempts: [], undos: [], elsewhere: 10 });

	await untakeResults(done, storage);
	expect([await counted(first), await counted(second)]).toEqual([0, 0]);
	expect((await takeFor(second)).attempts).toEqual(done.attempts);
	expect([await counted(first), await counted(second)]).toEqual([0, 10]);
});

test('[I53] what a learner took in before they were joined to another is that one’s, taken back and added as their own', async () => {
	const { first, second, counted, offer, roster, storage, takeFor } = await two();
	await takeFor(second);
	given(await roster.record({ kind: 'join', learner: first, other: second }));
	const { attempts } = await offer(first);
	expect([attempts.length, await counted(first)]).toEqual([0, 10]);
	await untakeResults({ results, title: '', attempts: ids }, storage);
	expect(await counted(first)).toBe(0);
	expect((await takeFor(first)).attempts).toHaveLength(10);
	expect(await counted(first)).toBe(10);
});

test('[I53] what a learner began anew after is not brought back by the file', async () => {
	const { first, counted, offer, roster, takeFor } = await two();
	await takeFor(first);
	given(await roster.record({ kind: 'reset-all', learner: first }));
	expect(await offer(first)).toMatchObject({ attempts: [], known: 10 });
	expect(await counted(first)).toBe(0);
});

test('[I53] where another learner takes the same in meanwhile, none is told as added here', async () => {
	const { first, second, counted, offer, storage, takeFor } = await two();
	const late = await offer(second);
	await takeFor(first);
	const done = given(await takeResults(late, storage));
	expect(done.attempts).toEqual([]);
	expect([await counted(first), await counted(second)]).toEqual([10, 0]);
});

test('[I53] a response that cannot be read under its id is left as it is', async () => {
	const { first, offer, storage } = await two();
	const [id] = ids;
	await storage.database.use((database) => database.put('attempts', { id, version: 99 }));
	expect(await offer(first)).toMatchObject({ known: 1, attempts: { length: 9 } });
});

test('the id of a copy is one that records may have, and differs by learner', () => {
	const [id = ''] = ids;
	expect(uuidSchema.parse(copyId(id, 'a'))).toBe(copyId(id, 'a'));
	expect(copyId(id, 'a')).not.toBe(copyId(id, 'b'));
});

test('a store that cannot be read is told as such, not as a pack that is not here', async () => {
	const { storage } = await two();
	storage.database.close();
	globalThis.indexedDB.open = () => {
		throw new DOMException('', 'NotAllowedError');
	};
	const failed = await resultsOffer(results, storage, []);
	expect(failed.ok ? '' : failed.error.code).toBe('storage-refused');
});
