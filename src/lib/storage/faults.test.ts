import { beforeEach, describe, expect, test } from 'vitest';
import { Attempts } from './attempts.ts';
import { makeBackup, readBackup } from './backup.ts';
import {
	deriveAnew,
	emptyDevice,
	readSummaries,
	testCommit,
	testUuid,
	uuids,
	valueOf
} from './database.samples.ts';
import { Database } from './database.ts';
import { faults, FaultyStore, seeded } from './faults.samples.ts';
import { contentOf, contentOfVersion1, makeVersion1 } from './migrations.samples.ts';
import { DATABASE_VERSION } from './migrations.ts';
import { restore } from './restore.ts';
import { Roster } from './roster.ts';

beforeEach(emptyDevice);

const derived = ['tallies', 'summaries', 'device'] as const;

/** What the stores hold once the app was started again. */
async function contentAtNextStart() {
	const database = new Database();
	await valueOf(database.use(async () => undefined));
	database.close();
	return contentOf();
}

/** Holds the stores to what is derived from the attempts and events that they hold. */
async function expectDerived(label: string): Promise<void> {
	const database = new Database();
	await readSummaries(database);
	const kept = (await contentOf()).stores;
	await deriveAnew(database);
	const { stores } = await contentOf();
	database.close();
	for (const store of derived) expect(stores[store], label).toEqual(kept[store]);
}

/** The faults of some seeds: which, and at which step below `steps`. */
function trials(count: number, steps: number) {
	return Array.from({ length: count }, (_, seed) => {
		const chance = seeded(seed);
		const fault = faults[chance(faults.length)] ?? 'abort';
		return { seed, fault, at: chance(steps), label: `seed ${seed}`, chance };
	});
}

// A thousand trials take seconds, and a minute where the machine has much else to do.
describe('[DB22] whatever fails at whatever step', { timeout: 120_000 }, () => {
	test('no attempt that was called saved is lost, and what is derived agrees with what is stored', async () => {
		let happened = 0;
		for (const { fault, at, label, chance } of trials(600, 45)) {
			emptyDevice();
			const [uuid, saved] = [uuids(), new Set<string>()];
			const database = new Database();
			const attempts = new Attempts(database, uuid);
			if (chance(2) === 0) {
				const roster = new Roster(database, { uuid, clock: { now: () => 2001, offset: () => 0 } });
				await valueOf(roster.record({ kind: 'reset', learner: testUuid(1), uid: testUuid(21) }));
			}
			const store = new FaultyStore(at, fault);
			await store.during(async () => {
				for (const n of [1, 2, 3]) {
					const made = testCommit(n, { at: 2000 + chance(4) });
					const result = await attempts.commit([made]);
					if (result.ok && !store.killed) saved.add(made.attempt.id);
				}
			});
			database.close();
			happened += store.happened ? 1 : 0;
			const { stores } = await contentAtNextStart();
			const ids = new Set((stores['attempts'] ?? []).map((value) => JSON.parse(JSON.stringify(value)).id));
			for (const id of saved) expect(ids.has(id), label).toBe(true);
			if (!store.killed) expect(saved.size, label).toBe(ids.size);
			await expectDerived(label);
		}
		expect(happened).toBeGreaterThan(380);
	});

	test('an upgrade is done whole or not at all, and is done the next time', async () => {
		let happened = 0;
		for (const { fault, at, label } of trials(150, 12)) {
			emptyDevice();
			await makeVersion1();
			const before = await contentOf();
			const store = new FaultyStore(at, fault);
			const database = new Database();
			await store.during(() => database.use(async (connection) => connection.version));
			database.close();
			happened += store.happened ? 1 : 0;
			const after = await contentOf();
			if (after.version === 1) expect(after, label).toEqual(before);
			const again = new Database();
			expect(await valueOf(again.use(async (connection) => connection.version)), label).toBe(
				DATABASE_VERSION
			);
			again.close();
			expect((await contentOf()).stores, label).toMatchObject(contentOfVersion1);
		}
		expect(happened).toBeGreaterThan(75);
	});

	test('a restore is done whole or not at all, and can be done again', async () => {
		const there = new Database();
		const commits = [1, 2, 3].map((n) => testCommit(n));
		await new Attempts(there, uuids()).commit([...commits, testCommit(4, { learner: testUuid(2) })]);
		const sources = { now: 1_000_000, uuid: uuids() };
		const made = await valueOf(makeBackup(there, sources));
		const backup = await valueOf(readBackup(made.file, sources.now));
		let happened = 0;
		for (const { fault, at, label } of trials(250, 27)) {
			emptyDevice();
			const database = new Database();
			await valueOf(new Attempts(database, uuids()).commit([testCommit(1), testCommit(9)]));
			const before = await contentOf();
			const store = new FaultyStore(at, fault);
			const result = await store.during(() => restore(database, backup, sources));
			database.close();
			happened += store.happened ? 1 : 0;
			const after = await contentOf();
			const count = after.stores['attempts']?.length;
			expect([2, 5], label).toContain(count);
			if (count === 2) expect(after, label).toEqual(before);
			if (result?.ok) expect(count, label).toBe(5);
			await expectDerived(label);
			const again = new Database();
			expect((await restore(again, backup, sources)).ok, label).toBe(true);
			again.close();
			expect((await contentOf()).stores['attempts'], label).toHaveLength(5);
		}
		expect(happened).toBeGreaterThan(200);
	});
});
