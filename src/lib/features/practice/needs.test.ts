import { beforeEach, expect, test } from 'vitest';
import { packDigest } from '#lib/bank/fingerprint.ts';
import { emptyDevice } from '#lib/storage/database.samples.ts';
import { Shelf } from '#lib/storage/shelf.ts';
import { Storage } from '#lib/storage/storage.ts';
import { answered, rightKey, shownIn, wrongKey } from '#lib/study/corrections.samples.ts';
import type { PresentPack } from '#lib/study/held-against.ts';
import { correct } from '#lib/study/schedule.samples.ts';
import { needsOf } from './needs.ts';
import { dayPlanOf, picksOf } from './plan.ts';

beforeEach(emptyDevice);

const clock = { now: () => 20_001 * 86_400_000, offset: () => 0 };

async function shelve({ database }: Storage, { pack }: PresentPack): Promise<void> {
	const { uid, revision, slug } = pack;
	const installed = {
		uid,
		revision,
		slug,
		digest: packDigest(pack),
		addedAt: 0,
		origin: 'library.dalil.json'
	};
	await new Shelf(database).add(installed, pack);
}

async function needsIn(store: Storage) {
	const needs = await needsOf({
		...{ store, clock, site: [] },
		fetchPack: async () => ({ ok: false, error: [] })
	});
	if (!needs.ok) throw new Error(JSON.stringify(needs.error));
	return needs.value;
}

test('what was right by a key that has been corrected since is a mistake, and comes back the sooner', async () => {
	const store = new Storage();
	await shelve(store, wrongKey);
	for (const [day, id] of [
		[19_990, 1],
		[20_000, 2]
	] as const) {
		const attempt = answered(day, wrongKey, { response: { choice: 'ten' }, mark: correct, number: id });
		const { question } = shownIn(wrongKey.pack, 'books');
		await store.attempts.commit([
			{ attempt: { ...attempt, id: attempt.id.replace(/.$/, `${id}`) }, question }
		]);
	}
	const mistakes = { only: { mistakes: true } };
	const before = await needsIn(store);
	expect(dayPlanOf(before).due).toBe(0);
	expect(picksOf(before, mistakes, () => 0)).toEqual([]);
	await shelve(store, rightKey);
	const after = await needsIn(store);
	expect(dayPlanOf(after).due).toBe(1);
	expect(picksOf(after, mistakes, () => 0)).toMatchObject([{ question: 'books' }]);
});
