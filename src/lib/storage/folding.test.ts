import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Attempts } from './attempts.ts';
import { deriveAnew, emptyDevice, testCommit, testUuid, uuids, valueOf } from './database.samples.ts';
import { Database } from './database.ts';
import { contentOf } from './migrations.samples.ts';
import { Roster } from './roster.ts';
import { Summaries } from './summaries.ts';
import { Tallies } from './tallies.ts';

const [layla, yusuf, uid] = [testUuid(1), testUuid(2), testUuid(21)];

beforeEach(emptyDevice);
afterEach(() => {
	vi.doUnmock('./derive.ts');
	vi.restoreAllMocks();
});

function opened() {
	const [database, uuid] = [new Database(), uuids()];
	const clock = { now: () => 5000, offset: () => 0 };
	return {
		database,
		attempts: new Attempts(database, uuid),
		roster: new Roster(database, { uuid, clock }),
		summaries: new Summaries(database),
		tallies: new Tallies(database)
	};
}

/** From now on what derives cannot be had, as where the network is gone and the app was updated meanwhile. */
function withoutDerive(): void {
	vi.doMock('./derive.ts', () => {
		throw new Error('no chunk');
	});
}

describe('[DB13] an attempt that is stored while what derives cannot be had', () => {
	test('takes no progress away: it is made anew when it is next read', async () => {
		const { attempts, database, summaries } = opened();
		await valueOf(attempts.commit([testCommit(1)]));
		withoutDerive();
		await valueOf(attempts.commit([testCommit(2)]));
		expect(await valueOf(summaries.ofLearner(layla, 5000))).toMatchObject([{ uid, attempts: 2 }]);
		const kept = (await contentOf()).stores;
		await deriveAnew(database, 5000);
		const { stores } = await contentOf();
		expect([kept['tallies'], kept['summaries']]).toEqual([stores['tallies'], stores['summaries']]);
	});

	test('is counted where the tallies alone are read, once what derives can be had', async () => {
		const { attempts, tallies } = opened();
		withoutDerive();
		await valueOf(attempts.commit([testCommit(1)]));
		vi.doUnmock('./derive.ts');
		expect(await valueOf(tallies.ofLearner(layla))).toMatchObject({ records: [{ attempts: 1 }], issues: [] });
	});

	test('is counted with the next one', async () => {
		const { attempts, tallies } = opened();
		withoutDerive();
		await valueOf(attempts.commit([testCommit(1)]));
		vi.doUnmock('./derive.ts');
		await valueOf(attempts.commit([testCommit(2)]));
		expect(await valueOf(tallies.of(layla, uid))).toMatchObject({ attempts: 2 });
	});

	test('is counted as the one’s whom its learner was joined into', async () => {
		const { attempts, roster, summaries } = opened();
		await valueOf(attempts.commit([testCommit(1), testCommit(2, { learner: yusuf })]));
		await valueOf(roster.record({ kind: 'join', learner: layla, other: yusuf }));
		withoutDerive();
		await valueOf(attempts.commit([testCommit(3, { learner: yusuf })]));
		expect(await valueOf(summaries.ofLearner(layla, 5000))).toMatchObject([{ attempts: 3 }]);
		expect(await valueOf(summaries.ofLearner(yusuf, 5000))).toEqual([]);
	});

	test('reads none of those before it', async () => {
		const { attempts } = opened();
		await valueOf(attempts.commit(Array.from({ length: 20 }, (_, n) => testCommit(n))));
		withoutDerive();
		const reads = [IDBObjectStore.prototype, IDBIndex.prototype].map((each) => vi.spyOn(each, 'getAll'));
		await valueOf(attempts.commit([testCommit(30)]));
		for (const read of reads) expect(read).not.toHaveBeenCalled();
	});
});
