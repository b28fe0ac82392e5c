import { beforeEach, describe, expect, test, vi } from 'vitest';
import { summariesOf } from '#lib/study/summarise.ts';
import { Attempts } from './attempts.ts';
import { examine } from './checkup.ts';
import { emptyDevice, testCommit, testUuid, uuids, valueOf } from './database.samples.ts';
import { Database } from './database.ts';
import { Roster } from './roster.ts';
import { Summaries } from './summaries.ts';
import { Tallies } from './tallies.ts';

beforeEach(emptyDevice);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = 1_800_000_000_000;
const [layla, uid] = [testUuid(1), testUuid(21)];

function opened() {
	const [database, uuid] = [new Database(), uuids()];
	const attempts = new Attempts(database, uuid);
	return { database, uuid, attempts, summaries: new Summaries(database), tallies: new Tallies(database) };
}

/** Answers given at moments, in turn. */
function answersAt(first: number, ...moments: readonly number[]) {
	return moments.map((at, index) => testCommit(first + index, { at, question: index % 2 ? 'year' : 'name' }));
}

/** How many attempts are read while something is done. */
async function readDuring(work: () => Promise<unknown>): Promise<number> {
	let read = 0;
	const watch = (prototype: IDBObjectStore | IDBIndex) => {
		const real = prototype.getAll;
		return vi.spyOn(prototype, 'getAll').mockImplementation(function (
			this: IDBObjectStore | IDBIndex,
			...given
		) {
			const request = real.apply(this, given);
			const store = 'objectStore' in this ? this.objectStore : this;
			if (store.name === 'attempts')
				request.addEventListener('success', () => (read += request.result.length));
			return request;
		});
	};
	watch(IDBObjectStore.prototype);
	watch(IDBIndex.prototype);
	await work();
	vi.restoreAllMocks();
	return read;
}

describe('a clock that is set back or forward', () => {
	test.each([
		['an hour', HOUR],
		['ten years', 3650 * DAY]
	])('[DB27] set back by %s: storing an answer reads none of those before', async (_, back) => {
		const { attempts, summaries } = opened();
		const before = answersAt(1, ...Array.from({ length: 60 }, (_, n) => NOW + n));
		const stored = [...(await valueOf(attempts.commit(before)))];
		const later = answersAt(100, ...Array.from({ length: 10 }, (_, n) => NOW - back + n));
		const read = await readDuring(async () => {
			for (const commit of later) stored.push(...(await valueOf(attempts.commit([commit]))));
		});
		expect(read).toBe(0);
		// The clock is right again.
		expect(await valueOf(summaries.ofLearner(layla, NOW + DAY))).toEqual(summariesOf(stored, NOW + DAY));
	});

	test('[DB27] answers given while the clock was years behind cost nothing of what was known before', async () => {
		const { attempts, summaries } = opened();
		const wrong = NOW - 3650 * DAY;
		const stored = [...(await valueOf(attempts.commit(answersAt(1, NOW, NOW + 1))))];
		stored.push(...(await valueOf(attempts.commit(answersAt(10, wrong)))));
		expect(await valueOf(summaries.ofLearner(layla, wrong))).toMatchObject([{ attempts: 1 }]);
		stored.push(...(await valueOf(attempts.commit(answersAt(20, NOW + 2 * HOUR)))));
		const found = await valueOf(summaries.ofLearner(layla, NOW + DAY));
		expect(found).toMatchObject([{ attempts: 4 }]);
		expect(found).toEqual(summariesOf(stored, NOW + DAY));
	});

	test('[DB27] what is dated more than a day ahead is left out until its time has come, and told', async () => {
		const { attempts, database, summaries } = opened();
		const stored = [...(await valueOf(attempts.commit(answersAt(1, NOW, NOW + 10 * DAY, NOW + 1))))];
		expect(await valueOf(summaries.ofLearner(layla, NOW + HOUR))).toMatchObject([{ attempts: 2 }]);
		expect(await valueOf(examine(database, NOW + HOUR))).toMatchObject({
			issues: [{ code: 'record-ahead', severity: 'information' }],
			mendable: false
		});
		stored.push(...(await valueOf(attempts.commit(answersAt(10, NOW + 20 * DAY)))));
		const later = NOW + 20 * DAY + HOUR;
		expect(await valueOf(summaries.ofLearner(layla, later))).toEqual(summariesOf(stored, later));
		expect(await valueOf(examine(database, later))).toMatchObject({ issues: [], mendable: false });
	});

	test('[DB27] an answer given while the clock was years ahead is left out as soon as the clock is right', async () => {
		const { attempts, summaries } = opened();
		const stored = await valueOf(attempts.commit(answersAt(1, NOW, NOW + 3650 * DAY)));
		const found = await valueOf(summaries.ofLearner(layla, NOW + HOUR));
		expect(found).toMatchObject([{ attempts: 1 }]);
		expect(found).toEqual(summariesOf(stored, NOW + HOUR));
	});

	test('[DB27] a summary that waits to be made anew is no fault', async () => {
		const { attempts, database } = opened();
		await attempts.commit(answersAt(1, NOW, NOW - HOUR));
		expect(await valueOf(examine(database, NOW))).toMatchObject({ issues: [], mendable: false });
	});

	test('[DB27] after beginning anew with a clock that ran ahead, the old answers are gone and new ones count', async () => {
		const { attempts, database, tallies, uuid } = opened();
		await attempts.commit(answersAt(1, NOW + HOUR));
		const clock = { now: () => NOW, offset: () => 0 };
		await new Roster(database, { uuid, clock }).record({ kind: 'reset', learner: layla, uid });
		expect(await valueOf(tallies.of(layla, uid))).toBeUndefined();
		await attempts.commit(answersAt(10, NOW - HOUR));
		expect(await valueOf(tallies.of(layla, uid))).toMatchObject({ attempts: 1 });
	});
});
