import { beforeEach, expect, test } from 'vitest';
import { Attempts } from './attempts.ts';
import { emptyDevice, testCommit, testUuid, uuids, valueOf } from './database.samples.ts';
import { Database } from './database.ts';
import { History } from './history.ts';

beforeEach(emptyDevice);

test('[DB20] a long history is read page by page, each attempt once, in order, and no other’s', async () => {
	const database = new Database();
	await database.use(async (connection) => {
		for (let n = 0; n < 1203; n++) {
			const { attempt } = testCommit(n, { at: 5000 - Math.floor(n / 2) });
			await connection.put('attempts', { ...attempt, device: testUuid(31), number: n + 1 });
		}
		await connection.put('attempts', { ...testCommit(2000).attempt, learner: testUuid(2) });
	});
	const [sizes, ids, moments] = [new Array<number>(), new Array<string>(), new Array<number>()];
	const read = await new History(database).each(testUuid(1), ({ records }) => {
		sizes.push(records.length);
		ids.push(...records.map(({ id }) => id));
		moments.push(...records.map(({ at }) => at));
	});
	expect(read).toEqual({ ok: true, value: undefined });
	expect(sizes).toEqual([500, 500, 203]);
	expect(new Set(ids).size).toBe(1203);
	expect(moments).toEqual([...moments].sort((a, b) => a - b));
});

test('[DB20] attempts of one stamp, which no device makes, are each read once', async () => {
	const database = new Database();
	await database.use(async (connection) => {
		for (let n = 0; n < 1100; n++) {
			await connection.put('attempts', { ...testCommit(n).attempt, at: 7, device: testUuid(31), number: 1 });
		}
	});
	const ids: string[] = [];
	await new History(database).each(
		testUuid(1),
		({ records }) => void ids.push(...records.map(({ id }) => id))
	);
	expect(ids).toHaveLength(1100);
	expect(new Set(ids).size).toBe(1100);
});

test('a question is found as it was shown', async () => {
	const database = new Database();
	await new Attempts(database, uuids()).commit([testCommit(1)]);
	const history = new History(database);
	expect(await valueOf(history.question('f'.repeat(64)))).toEqual(testCommit(1).question);
	expect(await valueOf(history.question('0'.repeat(64)))).toBeUndefined();
});
