import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { attempts as attemptLists } from '#lib/study/attempt.samples.ts';
import { events as eventLists } from '#lib/study/event.samples.ts';
import { counting } from '#lib/study/replay.ts';
import { talliesOf } from '#lib/study/tally.ts';
import { Attempts } from './attempts.ts';
import {
	deriveAnew,
	emptyDevice,
	readSummaries,
	testCommit,
	testSession,
	testUuid,
	uuids,
	valueOf
} from './database.samples.ts';
import { Database } from './database.ts';
import { settingsOf } from './learner-settings.ts';
import { Learners } from './learners.ts';
import { contentOf } from './migrations.samples.ts';
import { Roster } from './roster.ts';
import { Tallies } from './tallies.ts';

beforeEach(emptyDevice);

function opened(now = () => 5000) {
	const [database, uuid] = [new Database(), uuids()];
	return {
		database,
		attempts: new Attempts(database, uuid),
		learners: new Learners(database, uuid),
		tallies: new Tallies(database),
		roster: new Roster(database, { uuid, clock: { now, offset: () => 180 } })
	};
}

const [layla, uid] = [testUuid(1), testUuid(21)];

describe('learners', () => {
	test('a learner is made with a name and a colour, and is chosen only when asked', async () => {
		const { learners, roster } = opened();
		const first = await valueOf(learners.current(1000));
		const made = await valueOf(roster.create({ name: ' يوسف ', colour: 'olive' }));
		expect(made).toMatchObject({ name: { value: 'يوسف', at: 5000 }, colour: { value: 'olive', at: 5000 } });
		expect(await valueOf(learners.current(6000))).toEqual(first);
		await learners.choose(made.id);
		expect(await valueOf(learners.current(6000))).toEqual(made);
		expect(await valueOf(learners.all())).toEqual([first, made]);
	});

	test('[DB18] a field changed with a clock that went back is still set later than before', async () => {
		let now = 5000;
		const { roster, learners } = opened(() => now);
		const made = await valueOf(roster.create({ name: 'يوسف' }));
		now = 100;
		await roster.change(made.id, { settings: { retention: 0.85 } });
		const after = await valueOf(roster.change(made.id, { name: 'يوسف الصغير' }));
		expect(after.name).toEqual({ value: 'يوسف الصغير', at: 5002 });
		expect(settingsOf(after)).toMatchObject({ retention: 0.85, dailyLimit: 40, askCertainty: false });
		expect(await valueOf(learners.all())).toEqual([after]);
	});

	test('a learner who is not there cannot be changed', async () => {
		const result = await opened().roster.change(testUuid(9), { name: 'سلمى' });
		expect(result).toMatchObject({ ok: false, error: { code: 'record-unreadable' } });
	});
});

describe('events', () => {
	test('[DB19] a reset takes the attempts out of the count and leaves them stored; undone, they count again', async () => {
		const { attempts, roster, tallies } = opened();
		await attempts.commit([testCommit(1), testCommit(2)]);
		const before = await contentOf();
		const reset = await valueOf(roster.record({ kind: 'reset', learner: layla, uid }));
		expect(reset).toMatchObject({ device: testUuid(0xf001), number: 3, at: 5000, offset: 180 });
		expect(await valueOf(tallies.of(layla, uid))).toBeUndefined();
		await attempts.commit([testCommit(3, { at: 6000 })]);
		expect(await valueOf(tallies.of(layla, uid))).toMatchObject({ attempts: 1 });
		await valueOf(roster.undo(reset.id));
		expect(await valueOf(tallies.of(layla, uid))).toMatchObject({ attempts: 3 });
		const after = await contentOf();
		expect(after.stores['attempts']).toEqual(expect.arrayContaining(before.stores['attempts'] ?? []));
		expect((await valueOf(roster.events())).records.map(({ kind }) => kind)).toEqual(['reset', 'undo']);
	});

	test('[DB19] a deleted learner is not listed and not current, and comes back when that is undone', async () => {
		const { attempts, learners, roster } = opened();
		await attempts.commit([testCommit(1)]);
		const other = await valueOf(roster.create({ name: 'يوسف' }));
		const event = await valueOf(roster.record({ kind: 'delete', learner: layla }));
		expect(await valueOf(learners.all())).toEqual([other]);
		expect(await valueOf(learners.current(7000))).toEqual(other);
		expect(await valueOf(roster.deleted())).toMatchObject([
			{ learner: { id: layla }, event: { id: event.id } }
		]);
		await roster.undo(event.id);
		expect((await valueOf(learners.all())).map(({ id }) => id)).toEqual([layla, other.id]);
		expect(await valueOf(roster.deleted())).toEqual([]);
	});

	test('[DB16] where every learner is deleted, a new one is there', async () => {
		const { learners, roster } = opened();
		const first = await valueOf(learners.current(1000));
		await roster.record({ kind: 'delete', learner: first.id });
		const next = await valueOf(learners.current(2000));
		expect(next.id).not.toBe(first.id);
		expect(await valueOf(learners.current(3000))).toEqual(next);
	});

	test('[DB19] what one who was joined answers counts for whom they were joined into', async () => {
		const { attempts, learners, roster, tallies } = opened();
		await attempts.commit([testCommit(1), testCommit(2, { learner: testUuid(2) })]);
		await roster.record({ kind: 'join', learner: layla, other: testUuid(2) });
		expect(await valueOf(tallies.of(layla, uid))).toMatchObject({ attempts: 2 });
		await attempts.commit([testCommit(3, { learner: testUuid(2) })]);
		expect(await valueOf(tallies.of(layla, uid))).toMatchObject({ attempts: 3 });
		expect((await valueOf(learners.all())).map(({ id }) => id)).toEqual([layla]);
	});

	test('[DB13] whatever attempts and events there are, what is folded equals what is made anew', async () => {
		await fc.assert(
			fc.asyncProperty(attemptLists, eventLists, async (list, events) => {
				emptyDevice();
				const { attempts, database } = opened();
				await database.use(async (connection) => {
					for (const event of events) await connection.put('events', event);
				});
				await attempts.commit(
					list.map((attempt) => ({ attempt, session: testSession(), question: { id: attempt.question } }))
				);
				await readSummaries(database);
				const kept = await contentOf();
				const stored = list.map((attempt, index) => ({
					...attempt,
					device: testUuid(0xf001),
					number: index + 1
				}));
				const expected = talliesOf(counting(stored, events));
				expect(kept.stores['tallies']).toHaveLength(expected.length);
				expect(kept.stores['tallies']).toEqual(expect.arrayContaining([...expected]));
				await deriveAnew(database);
				const { stores } = await contentOf();
				expect(stores['tallies']).toEqual(kept.stores['tallies']);
				expect(stores['summaries']).toEqual(kept.stores['summaries']);
			}),
			{ numRuns: 40 }
		);
	});
});
