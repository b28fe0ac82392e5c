import { beforeEach, describe, expect, test } from 'vitest';
import { finish, goTo, withItem } from '#lib/study/session.ts';
import { Attempts } from './attempts.ts';
import { emptyDevice, testCommit, testSession, testUuid, uuids, valueOf } from './database.samples.ts';
import { Database } from './database.ts';
import { Learners } from './learners.ts';
import { Roster } from './roster.ts';
import { Sessions } from './sessions.ts';

beforeEach(emptyDevice);

const run = { learner: testUuid(1), uid: testUuid(21), mode: 'quiz' } as const;

describe('sessions', () => {
	test('a session is found again as it was left, with the pack it began with', async () => {
		const sessions = new Sessions(new Database());
		const session = testSession();
		await sessions.begin(session, [{ digest: session.digest, pack: { title: 'أزمة' } }]);
		const left = withItem(session, { draft: { response: { choice: 'b' } }, hints: 1 });
		await sessions.save(left);
		expect(await sessions.open(run)).toEqual({ ok: true, value: left });
		expect(await sessions.byId(session.id)).toEqual({ ok: true, value: left });
		expect(await sessions.pack(session.digest)).toEqual({ ok: true, value: { title: 'أزمة' } });
		expect(await sessions.pack('b'.repeat(64))).toEqual({ ok: true, value: undefined });
	});

	test('a finished session, another learner’s and another mode’s are not open', async () => {
		const sessions = new Sessions(new Database());
		await sessions.begin(testSession(), []);
		await sessions.save(finish(testSession(), 5000));
		expect(await sessions.open(run)).toEqual({ ok: true, value: undefined });
		await sessions.begin(goTo(testSession(12), 0), []);
		expect(await sessions.open({ ...run, mode: 'exam' })).toEqual({ ok: true, value: undefined });
		expect(await sessions.open({ ...run, learner: testUuid(2) })).toEqual({ ok: true, value: undefined });
	});

	test('[DB14] beginning another session marks the earlier as left', async () => {
		const sessions = new Sessions(new Database());
		await sessions.begin(testSession(11), []);
		await sessions.begin(testSession(12, 2000), []);
		expect(await sessions.open(run)).toMatchObject({ value: { id: testUuid(12) } });
		expect(await sessions.byId(testUuid(11))).toMatchObject({ value: { state: 'left' } });
		expect(await sessions.allOpen(run.learner)).toMatchObject({ value: [{ id: testUuid(12) }] });
	});

	test('[DB11] a damaged session is not resumed', async () => {
		const database = new Database();
		await database.use((connection) => connection.put('sessions', { ...testSession(), position: 'first' }));
		expect(await new Sessions(database).open(run)).toEqual({ ok: true, value: undefined });
	});
});

describe('learners', () => {
	test('[DB16] the first learner is made once, also where two tabs ask at once', async () => {
		const uuid = uuids();
		const tabs = [new Learners(new Database(), uuid), new Learners(new Database(), uuid)];
		const [one, other] = await Promise.all(tabs.map((learners) => learners.current(1000)));
		expect(one).toEqual(other);
		expect(one).toMatchObject({ ok: true, value: { name: { value: '' }, createdAt: 1000 } });
		expect(await tabs[0]?.all()).toMatchObject({ value: { length: 1 } });
	});

	test('the learner last chosen is the current one', async () => {
		const database = new Database();
		const learners = new Learners(database, uuids());
		await learners.current(1000);
		const second = {
			id: testUuid(2),
			version: 2,
			name: { value: 'ليلى', at: 2000 },
			settings: {},
			createdAt: 2000
		};
		await database.use((connection) => connection.put('learners', second));
		expect(await learners.choose(second.id)).toEqual({ ok: true, value: undefined });
		expect(await learners.current(3000)).toEqual({ ok: true, value: second });
	});
});

describe('[DB28] a learner who was joined into another', () => {
	const [layla, other] = [testUuid(1), testUuid(2)];
	const theirs = { ...testSession(13, 3000), learner: other };

	async function joined() {
		const [database, uuid] = [new Database(), uuids()];
		const [sessions, learners] = [new Sessions(database), new Learners(database, uuid)];
		const attempts = new Attempts(database, uuid);
		await attempts.commit([testCommit(1)]);
		await attempts.commit([{ ...testCommit(2, { learner: other, session: theirs.id }), session: theirs }]);
		await sessions.save(finish(testSession(), 5000));
		const roster = new Roster(database, { uuid, clock: { now: () => 9000, offset: () => 0 } });
		const event = await valueOf(roster.record({ kind: 'join', learner: layla, other }));
		return { sessions, learners, roster, attempts, event };
	}

	test('has their open sessions under that one, until the join is undone', async () => {
		const { sessions, roster, event } = await joined();
		expect(await valueOf(sessions.open(run))).toEqual(theirs);
		expect(await valueOf(sessions.allOpen(layla))).toEqual([theirs]);
		await roster.undo(event.id);
		expect(await valueOf(sessions.open(run))).toBeUndefined();
		expect(await valueOf(sessions.allOpen(other))).toEqual([theirs]);
		expect(await valueOf(sessions.open({ ...run, learner: other }))).toEqual(theirs);
	});

	test('what is answered in such a session counts for that one, and goes back with it', async () => {
		const { attempts, sessions, roster, event } = await joined();
		const went = goTo(theirs, 0);
		await attempts.commit([{ ...testCommit(3, { learner: other, session: theirs.id }), session: went }]);
		await roster.undo(event.id);
		expect(await valueOf(sessions.allOpen(other))).toEqual([went]);
		expect((await valueOf(attempts.ofPack(other, run.uid))).records).toHaveLength(2);
	});

	test('has them left where that one begins the same anew', async () => {
		const { sessions } = await joined();
		await sessions.begin(testSession(14, 8000), []);
		expect(await valueOf(sessions.allOpen(layla))).toMatchObject([{ id: testUuid(14) }]);
		expect(await valueOf(sessions.byId(theirs.id))).toMatchObject({ state: 'left' });
	});

	test('is that one from then on, where they were the learner of this device', async () => {
		const { learners, roster, event } = await joined();
		await roster.undo(event.id);
		const sibling = await valueOf(roster.create({ name: 'أصغرهم' }));
		await learners.choose(other);
		await roster.record({ kind: 'join', learner: sibling.id, other });
		expect(await valueOf(learners.current(9000))).toMatchObject({ id: sibling.id });
	});
});
