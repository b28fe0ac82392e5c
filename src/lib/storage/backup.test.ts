import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fingerprint } from '#lib/bank/fingerprint.ts';
import { Attempts } from './attempts.ts';
import { jsonIn, PACKED_FROM } from './backup-file.ts';
import { backupLimits } from './backup-limits.ts';
import { makeBackup, readBackup } from './backup.ts';
import { emptyDevice, testCommit, testSession, testUuid, uuids, valueOf } from './database.samples.ts';
import { Database } from './database.ts';
import { deviceClock } from './device-clock.ts';
import { Learners } from './learners.ts';
import { contentOf } from './migrations.samples.ts';
import { previewRestore } from './preview.ts';
import { Quarantine } from './quarantine.ts';
import { exportRaw } from './raw-export.ts';
import { restore } from './restore.ts';
import { Roster } from './roster.ts';
import { Sessions } from './sessions.ts';
import { Tallies } from './tallies.ts';
import { MOST_VERSIONS, WorkStore } from './work-store.ts';

beforeEach(emptyDevice);

const NOW = 1_800_000_000_000;
const [layla, uid] = [testUuid(1), testUuid(21)];
const sources = { now: NOW, uuid: uuids() };

function device() {
	const [database, uuid] = [new Database(), uuids()];
	const clock = { now: () => NOW, offset: () => 0 };
	return {
		database,
		attempts: new Attempts(database, uuid),
		learners: new Learners(database, uuid),
		quarantine: new Quarantine(database),
		roster: new Roster(database, { uuid, clock }),
		tallies: new Tallies(database)
	};
}

function file(content: unknown): Blob {
	return new Blob([typeof content === 'string' ? content : JSON.stringify(content)]);
}

const head = { format: 'dalil-backup', version: 1, madeAt: NOW, device: testUuid(7) };
const read = (blob: Blob) => readBackup(blob, NOW);

async function restoreFile(database: Database, blob: Blob) {
	return valueOf(restore(database, await valueOf(read(blob)), sources));
}

describe('making a backup', () => {
	test('[BK3] carries what cannot be derived, and the packs that are needed, under a name with the day', async () => {
		const { attempts, database } = device();
		await new Sessions(database).begin(testSession(), [
			{ digest: testSession().digest, pack: { title: 'أزمة' } }
		]);
		await attempts.commit([testCommit(1)]);
		await database.use((connection) => connection.put('packs', { digest: 'b'.repeat(64), pack: {} }));
		const made = await valueOf(makeBackup(database, sources));
		expect(made).toMatchObject({ name: 'dalil-2027-01-15.json', attempts: 1 });
		const { stores } = await contentOf();
		expect(JSON.parse(await made.file.text())).toEqual({
			...{ ...head, device: testUuid(0xf001) },
			stores: {
				...{ learners: stores['learners'], events: [], attempts: stores['attempts'] },
				...{ sessions: stores['sessions'], questions: stores['questions'] },
				packs: [{ digest: 'a'.repeat(64), pack: { title: 'أزمة' } }],
				...{ installed: [], drafts: [], versions: [] }
			}
		});
	});

	test('[BK3] a large one is packed, and restored as any other', async () => {
		const { attempts, database } = device();
		await attempts.commit(Array.from({ length: 1700 }, (_, n) => testCommit(n)));
		const made = await valueOf(makeBackup(database, sources));
		expect(made.name).toMatch(/\.json\.gz$/);
		expect(made.file.size).toBeLessThan(PACKED_FROM / 4);
		const before = await contentOf();
		emptyDevice();
		const other = new Database();
		const done = await restoreFile(other, made.file);
		expect(done.added).toMatchObject({ attempts: 1700, learners: 1, sessions: 1 });
		const after = await contentOf();
		for (const store of ['attempts', 'learners', 'sessions', 'tallies', 'summaries']) {
			expect(after.stores[store]).toEqual(before.stores[store]);
		}
	});
});

describe('making a backup of more than can be read again', () => {
	const state = (n: number, number: number) => ({
		...{ work: testUuid(n), number, at: 10 * number + n },
		state: { text: `${n} ${number} ${'ا'.repeat(500)}` }
	});

	/** A device with an answer and four earlier states of each of two works, each of more than 1 kB. */
	async function full() {
		const { attempts, database } = device();
		await attempts.commit([testCommit(1)]);
		await database.use(async (connection) => {
			for (const number of [1, 2, 3, 4])
				for (const n of [41, 42]) await connection.put('versions', state(n, number));
		});
		return database;
	}

	test('[BK9] the oldest of the earlier states of works are left out and told, and the rest can be read', async () => {
		const database = await full();
		const limits = { ...backupLimits, json: 5500 };
		const made = await valueOf(makeBackup(database, { ...sources, limits }));
		expect(made).toMatchObject({ leftOut: 5, attempts: 1 });
		const { records } = await valueOf(readBackup(made.file, NOW));
		expect(made.file.size).toBeLessThan(limits.json);
		expect([...(records.get('versions')?.values() ?? [])]).toEqual([
			state(41, 4),
			state(42, 3),
			state(42, 4)
		]);
		expect((await contentOf()).stores['versions']).toHaveLength(8);
	});

	test('[BK9] where all of it is read, nothing is left out', async () => {
		const made = await valueOf(makeBackup(await full(), sources));
		expect(made.leftOut).toBe(0);
		expect((await valueOf(read(made.file))).records.get('versions')?.size).toBe(8);
	});

	test.each([
		['bytes', { json: 1500 }],
		['bytes once packed', { file: 1000 }],
		['values', { values: 20_000 }]
	])(
		'[BK9] attempts are never left out: where there are too many %s of them, no file is made',
		async (_, less) => {
			const { attempts, database } = device();
			await attempts.commit(Array.from({ length: 1700 }, (_, n) => testCommit(n)));
			const limits = { ...backupLimits, ...less };
			expect(await makeBackup(database, { ...sources, limits })).toMatchObject({
				ok: false,
				error: { code: 'backup-too-much' }
			});
		}
	);
});

describe('the names of files', () => {
	test('[BK3] have the day that the calendar of the device shows, not that of Greenwich', async () => {
		const night = Date.UTC(2026, 10, 22, 22, 30);
		vi.spyOn(deviceClock, 'offset').mockReturnValue(180);
		const { database } = device();
		const made = await valueOf(makeBackup(database, { ...sources, now: night }));
		expect(made.name).toBe('dalil-2026-11-23.json');
		expect((await valueOf(exportRaw(night))).name).toBe('dalil-raw-2026-11-23.json');
		vi.mocked(deviceClock.offset).mockReturnValue(-300);
		expect((await valueOf(exportRaw(Date.UTC(2026, 10, 23, 2)))).name).toBe('dalil-raw-2026-11-22.json');
		vi.restoreAllMocks();
	});
});

describe('restoring', () => {
	test('[BK4] tells beforehand what is where, and changes nothing by telling', async () => {
		const there = device();
		await there.attempts.commit([testCommit(1), testCommit(2), testCommit(3, { learner: testUuid(2) })]);
		await there.roster.change(layla, { name: 'ليلى' });
		const made = await valueOf(makeBackup(there.database, sources));
		emptyDevice();
		const here = device();
		await here.attempts.commit([testCommit(2), testCommit(4)]);
		const before = await contentOf();
		const backup = await valueOf(read(made.file));
		const preview = await valueOf(previewRestore(here.database, backup));
		expect(preview).toMatchObject({
			madeAt: NOW,
			stores: { attempts: { here: 1, there: 2, both: 1 }, events: { here: 0, there: 0, both: 0 } },
			learners: [
				{ id: layla, name: 'ليلى', attempts: { here: 1, there: 1, both: 1 } },
				{ id: testUuid(2), name: '', attempts: { here: 0, there: 1, both: 0 } }
			]
		});
		expect(await contentOf()).toEqual(before);
	});

	test('[BK5] a reset here is not undone by an older backup, and one in the backup counts here', async () => {
		const { attempts, database, roster, tallies } = device();
		await attempts.commit([testCommit(1)]);
		const older = await valueOf(makeBackup(database, sources));
		await roster.record({ kind: 'reset', learner: layla, uid });
		const newer = await valueOf(makeBackup(database, sources));
		await restoreFile(database, older.file);
		expect(await valueOf(tallies.of(layla, uid))).toBeUndefined();
		emptyDevice();
		const other = device();
		await other.attempts.commit([testCommit(1)]);
		await restoreFile(other.database, newer.file);
		expect(await valueOf(other.tallies.of(layla, uid))).toBeUndefined();
	});

	test('[BK5] a learner deleted on one device is deleted on the other, and can be brought back there', async () => {
		const { database, learners, roster } = device();
		const learner = await valueOf(learners.current(1000));
		const event = await valueOf(roster.record({ kind: 'delete', learner: learner.id }));
		const made = await valueOf(makeBackup(database, sources));
		emptyDevice();
		const other = device();
		await restoreFile(other.database, made.file);
		expect(await valueOf(other.learners.all())).toEqual([]);
		await other.roster.undo(event.id);
		expect(await valueOf(other.learners.all())).toEqual([learner]);
	});

	test('[BK6] what does not parse is set aside once, told and kept as it was; the rest is restored', async () => {
		const { database, quarantine } = device();
		const good = { ...testCommit(1).attempt, device: testUuid(7), number: 1 };
		const bad = { ...good, id: testUuid(1002), mark: 'ممتاز' };
		const newer = { ...good, id: testUuid(1003), version: 99 };
		const blob = file({ ...head, stores: { attempts: [good, bad, newer, 5, null] } });
		const done = await restoreFile(database, blob);
		expect(done).toMatchObject({ added: { attempts: 1 }, setAside: 4 });
		const codes = ['record-unreadable', 'record-newer', 'record-unreadable', 'record-unreadable'];
		expect(done.issues.map(({ code }) => code)).toEqual(codes);
		expect((await restoreFile(database, blob)).setAside).toBe(0);
		const aside = await valueOf(quarantine.all());
		expect(aside.map(({ value }) => value)).toEqual([bad, newer, 5, null]);
		expect(aside[0]).toMatchObject({
			store: 'attempts',
			key: testUuid(1002),
			why: 'record-unreadable',
			at: NOW
		});
		const { stores } = await contentOf();
		expect(stores['learners']).toMatchObject([{ id: layla, name: { value: '', at: 0 } }]);
	});

	test('[BK6] a question that is not what its fingerprint says is set aside, a true one is restored', async () => {
		const { database } = device();
		const question = { id: 'name', kind: 'short-text', prompt: 'ما اسم المتحدث؟' };
		// What is hashed is any JSON; its type is that of a question.
		const name = fingerprint(question as Parameters<typeof fingerprint>[0]);
		const lie = { fingerprint: 'e'.repeat(64), question };
		const blob = file({ ...head, stores: { questions: [{ fingerprint: name, question }, lie] } });
		const done = await restoreFile(database, blob);
		expect(done).toMatchObject({ added: { questions: 1 }, setAside: 1, issues: [{ code: 'record-false' }] });
	});

	test('[BK7] an attempt that is here is never replaced; another of its id is set aside', async () => {
		const { attempts, database } = device();
		const [stored] = await valueOf(attempts.commit([testCommit(1)]));
		const forged = { ...stored, response: { choice: 'b' } };
		const done = await restoreFile(database, file({ ...head, stores: { attempts: [forged] } }));
		expect(done).toMatchObject({ added: { attempts: 0 }, changed: { attempts: 0 }, setAside: 1 });
		const { stores } = await contentOf();
		expect(stores['attempts']).toEqual([stored]);
		expect(stores['quarantine']).toMatchObject([{ why: 'record-conflict', value: forged }]);
	});

	test('[BK7] a damaged record that is here gives way to a sound one, and is set aside', async () => {
		const { attempts, database } = device();
		const [stored] = await valueOf(attempts.commit([testCommit(1)]));
		const made = await valueOf(makeBackup(database, sources));
		await database.use((connection) => connection.put('attempts', { ...stored, at: 'أمس' }));
		expect(await restoreFile(database, made.file)).toMatchObject({ changed: { attempts: 1 } });
		const { stores } = await contentOf();
		expect(stores['attempts']).toEqual([stored]);
		expect(stores['quarantine']).toContainEqual(expect.objectContaining({ value: { ...stored, at: 'أمس' } }));
	});

	test('[BK7] of two states of a draft the later stands, of a session the one that is further', async () => {
		const { database } = device();
		const draft = (at: number) => ({ id: testUuid(41), updatedAt: at, work: at });
		const further = { ...testSession(), position: 1 };
		await database.use(async (connection) => {
			await connection.put('drafts', draft(5));
			await connection.put('sessions', further);
		});
		await restoreFile(database, file({ ...head, stores: { drafts: [draft(4)], sessions: [testSession()] } }));
		expect((await contentOf()).stores).toMatchObject({ drafts: [draft(5)], sessions: [further] });
		await restoreFile(database, file({ ...head, stores: { drafts: [draft(6)] } }));
		expect((await contentOf()).stores).toMatchObject({ drafts: [draft(6)] });
	});
});

describe('restoring works of the studio', () => {
	const work = testUuid(41);
	const draft = (updatedAt: number, text: string) => ({ id: work, updatedAt, work: { text } });
	const state = (number: number, at: number, text: string) => ({ work, number, at, state: { text } });

	/** The works of a device that holds these, and what restoring a file with those comes to. */
	async function meeting(mine: Record<string, unknown[]>, theirs: Record<string, unknown[]>) {
		const database = new Database();
		await database.use(async (connection) => {
			for (const value of mine['drafts'] ?? []) await connection.put('drafts', value);
			for (const value of mine['versions'] ?? []) await connection.put('versions', value);
		});
		const again = () => restoreFile(database, file({ ...head, stores: theirs }));
		return { works: new WorkStore(database), done: await again(), again };
	}

	const [phone, laptop] = [draft(100, 'ما في الهاتف'), draft(200, 'ما في الحاسوب')];

	test.each([
		['here', phone, laptop],
		['in the file', laptop, phone]
	])(
		'[BK7] a work that gives way, %s, stands among the earlier states; twice as once',
		async (_, mine, theirs) => {
			const { again, done, works } = await meeting({ drafts: [mine] }, { drafts: [theirs] });
			expect(await valueOf(works.byId(work))).toEqual(laptop);
			const kept = [{ work, number: 1, at: 100, state: phone.work }];
			expect((await valueOf(works.versions(work))).records).toEqual(kept);
			expect(done).toMatchObject({ added: { versions: 1 }, setAside: 0 });
			expect(await again()).toMatchObject({ added: { versions: 0 }, changed: { drafts: 0, versions: 0 } });
			expect((await valueOf(works.versions(work))).records).toEqual(kept);
		}
	);

	test('[BK7] a work that is the same text, saved at another time, is no other state', async () => {
		const { works } = await meeting({ drafts: [phone] }, { drafts: [draft(200, phone.work.text)] });
		expect(await valueOf(works.byId(work))).toMatchObject({ updatedAt: 200 });
		expect((await valueOf(works.versions(work))).records).toEqual([]);
	});

	test('[BK7] states that two devices numbered alike all stand, the same one once; twice as once', async () => {
		const mine = [state(1, 10, 'أول الهاتف'), state(2, 20, 'مشترك')];
		const theirs = [state(1, 20, 'مشترك'), state(2, 30, 'ثاني الحاسوب'), state(3, 40, 'ثالث الحاسوب')];
		const { again, done, works } = await meeting(
			{ drafts: [phone], versions: mine },
			{ drafts: [laptop], versions: theirs }
		);
		const all = (await valueOf(works.versions(work))).records;
		expect(all).toEqual([
			state(5, 100, phone.work.text),
			{ ...theirs[1], number: 4 },
			theirs[2],
			...[...mine].reverse()
		]);
		expect(done).toMatchObject({ added: { versions: 3 }, changed: { versions: 0 }, setAside: 0 });
		expect(await again()).toMatchObject({ added: { versions: 0 }, changed: { versions: 0 }, setAside: 0 });
		expect((await valueOf(works.versions(work))).records).toEqual(all);
	});

	test('[BK7] no state takes the place of a damaged one, but for the one of its number, which sets it aside', async () => {
		const damaged = [
			{ ...state(1, 10, 'تالف'), at: 'أمس' },
			{ ...state(2, 20, 'تالف'), at: 'أمس' }
		];
		const { done, works } = await meeting(
			{ drafts: [phone], versions: damaged },
			{ drafts: [laptop], versions: [state(1, 10, 'سليم')] }
		);
		const { records, issues } = await valueOf(works.versions(work));
		expect(records).toEqual([state(3, 100, phone.work.text), state(1, 10, 'سليم')]);
		expect(issues).toHaveLength(1);
		expect(done).toMatchObject({ added: { versions: 1 }, changed: { versions: 1 }, setAside: 1 });
	});

	test('[W2] what a restore brought beyond what is kept goes two at a time, the oldest first', async () => {
		const mine = Array.from({ length: MOST_VERSIONS }, (_, n) => state(n + 1, n, `هنا ${n}`));
		const theirs = Array.from({ length: 5 }, (_, n) => state(n + 1, n, `هناك ${n}`));
		const { works } = await meeting({ versions: mine }, { versions: theirs });
		await works.keepVersion({ work, at: 1000, state: 'بعد' });
		const { records } = await valueOf(works.versions(work));
		expect(records).toHaveLength(MOST_VERSIONS + 4);
		expect(records.at(-1)?.number).toBe(3);
		for (let at = 0; at < 5; at++) await works.keepVersion({ work, at, state: at });
		expect((await valueOf(works.versions(work))).records).toHaveLength(MOST_VERSIONS);
	});
});

describe('files that are no sound backup', () => {
	const packed = gzipSync(JSON.stringify({ ...head, stores: {} }));

	test.each([
		['no JSON', file('دليل'), 'backup-foreign'],
		['nothing', file(''), 'backup-foreign'],
		['other JSON', file({ title: 'أزمة' }), 'backup-foreign'],
		['a list', file([]), 'backup-foreign'],
		['stores of the wrong type', file({ ...head, stores: { attempts: 'all' } }), 'backup-foreign'],
		['a moment of the wrong type', file({ ...head, madeAt: '2026', stores: {} }), 'backup-foreign'],
		['a later version', file({ ...head, version: 2, what: 'is new' }), 'backup-newer'],
		['bytes that are no UTF-8', new Blob([new Uint8Array([0x7b, 0xff, 0xfe])]), 'backup-damaged'],
		['gzip cut short', new Blob([packed.subarray(0, 40)]), 'backup-damaged'],
		[
			'gzip with a changed byte',
			new Blob([packed.subarray(0, 20), 'ت', packed.subarray(22)]),
			'backup-damaged'
		],
		['the prototype as a key', file('{"stores":{"attempts":[{"__proto__":{}}]}}'), 'backup-unsafe'],
		['the prototype, escaped', file('{"\\u005f_proto__":1}'), 'backup-unsafe'],
		['a number past all', file('{"at":1e999}'), 'backup-unsafe'],
		['lists in lists', file('['.repeat(100_000)), 'backup-too-deep'],
		['mappings in mappings', file('{"a":'.repeat(100_000)), 'backup-too-deep'],
		['more values than fit', file(`[${'0,'.repeat(backupLimits.values + 1)}0]`), 'backup-too-many']
	])('[BK8] %s: refused', async (_, blob, code) => {
		expect(await read(blob)).toMatchObject({ ok: false, error: { code, severity: 'error' } });
	});

	test('[BK8] a file too large is refused unread', async () => {
		const large = { size: backupLimits.file + 1 } as Blob;
		expect(await jsonIn(large)).toMatchObject({
			ok: false,
			error: { code: 'backup-too-large', params: { what: 'file', max: 64 } }
		});
	});

	test('[BK8] a small file that unpacks to a huge one is refused as it grows', async () => {
		const bomb = new Blob([gzipSync(Buffer.alloc(20_000_000, 32))]);
		expect(bomb.size).toBeLessThan(50_000);
		const limits = { ...backupLimits, json: 1_000_000 };
		const error = { code: 'backup-too-large', params: { what: 'unpacked', max: 1 } };
		expect(await jsonIn(bomb, limits)).toMatchObject({ ok: false, error });
	});

	test('[BK8] stores that this app does not know are left out', async () => {
		const backup = await valueOf(read(file({ ...head, stores: { toString: [1], badges: [1] } })));
		expect([...backup.records.values()].map(({ size }) => size)).toEqual(Array.from({ length: 9 }, () => 0));
		expect(backup.unusable).toEqual([]);
	});
});
