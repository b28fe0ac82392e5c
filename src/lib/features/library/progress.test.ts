import { beforeEach, expect, test } from 'vitest';
import { emptyDevice, testCommit, valueOf } from '#lib/storage/database.samples.ts';
import { Storage } from '#lib/storage/storage.ts';
import type { Mark } from '#lib/study/mark.ts';
import { testUuid } from '#lib/study/attempt.samples.ts';
import { readProgress } from './progress.ts';

beforeEach(emptyDevice);

const [NOW, DAY] = [1_800_000_000_000, 86_400_000];
const right: Mark = { points: 1, possible: 1, verdict: 'correct', fraction: 1 };
const wrong: Mark = { points: 0, possible: 1, verdict: 'incorrect', fraction: 0 };
const uid = testUuid(21);

/** A device whose learner answered one question at moments, each time rightly or wrongly. */
async function answering(...answers: readonly (readonly [at: number, mark: Mark])[]): Promise<Storage> {
	const store = new Storage();
	const learner = await valueOf(store.learners.current(NOW));
	for (const [index, [at, mark]] of answers.entries())
		await store.attempts.commit([testCommit(index, { learner: learner.id, at, mark })]);
	return store;
}
const progressIn = async (store: Storage) => (await readProgress(store, NOW))?.get(uid);

test('what was answered last counts', async () => {
	const store = await answering([NOW - 2, right], [NOW - 1, wrong]);
	expect(await progressIn(store)).toEqual({ answered: 1, correct: 0, open: false });
});

test('an answer that is dated more than a day ahead is not the last one', async () => {
	const store = await answering([NOW + 400 * DAY, wrong], [NOW - 2, wrong], [NOW - 1, right]);
	expect(await progressIn(store)).toMatchObject({ answered: 1, correct: 1 });
});

test('where every answer is dated ahead, the last of them counts', async () => {
	const store = await answering([NOW + 400 * DAY, wrong], [NOW + 401 * DAY, right]);
	expect(await progressIn(store)).toMatchObject({ answered: 1, correct: 1 });
});
