import { beforeEach, describe, expect, test } from 'vitest';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import { Attempts } from './attempts.ts';
import { PACKED_FROM } from './backup-file.ts';
import { makeBackup, readBackup } from './backup.ts';
import { examine, mend } from './checkup.ts';
import { deriveAnew, emptyDevice, testCommit, testUuid, uuids, valueOf } from './database.samples.ts';
import { Database } from './database.ts';
import { contentOf } from './migrations.samples.ts';
import { previewRestore } from './preview.ts';
import { restore } from './restore.ts';
import { SLICE, type Watched } from './watched.ts';

const NOW = 1_800_000_000_000;
const COUNT = 2 * SLICE + 50;
const uuid = uuids();

/** Answers enough for several slices, at several packs. */
async function device(from: number, count = COUNT): Promise<Database> {
	const database = new Database();
	const [first] = await valueOf(new Attempts(database, uuid).commit([testCommit(from)]));
	await valueOf(
		database.use(async (connection) => {
			const transaction = connection.transaction('attempts', 'readwrite');
			for (let n = 1; n < count; n++) {
				const own = { id: testUuid(100_000 + from + n), uid: testUuid(21 + (n % 3)), number: n + 1 };
				void transaction.store.put({ ...first, ...own });
			}
			await transaction.done;
		})
	);
	await deriveAnew(database, NOW);
	return database;
}

/** A backup of another device. */
async function elsewhere(): Promise<Blob> {
	emptyDevice();
	const made = await valueOf(makeBackup(await device(COUNT), { now: NOW, uuid }));
	emptyDevice();
	return made.file;
}

type Work = (watched: Watched) => Promise<Result<unknown, Issue>>;

/** Each sort of long work, on a device that holds something to do it with. */
const works: readonly { name: string; begun: () => Promise<Work> }[] = [
	{
		name: 'making a backup',
		async begun() {
			const database = await device(0);
			return (watched) => makeBackup(database, { now: NOW, uuid, ...watched });
		}
	},
	{
		name: 'reading a backup',
		async begun() {
			const file = await elsewhere();
			await device(0);
			return (watched) => readBackup(file, NOW, watched);
		}
	},
	{
		name: 'finding out what a restore would bring',
		async begun() {
			const backup = await valueOf(readBackup(await elsewhere(), NOW));
			const database = await device(0);
			return (watched) => previewRestore(database, backup, watched);
		}
	},
	{
		name: 'restoring',
		async begun() {
			const backup = await valueOf(readBackup(await elsewhere(), NOW));
			const database = await device(0);
			return (watched) => restore(database, backup, { now: NOW, uuid, ...watched });
		}
	},
	{
		name: 'examining',
		async begun() {
			const database = await device(0);
			return (watched) => examine(database, NOW, watched);
		}
	},
	{
		name: 'mending',
		async begun() {
			const database = await device(0);
			const bad: unknown = { id: 'x', learner: testUuid(1) };
			await database.use((connection) => connection.put('attempts', bad));
			return (watched) => mend(database, NOW, watched);
		}
	}
];

beforeEach(emptyDevice);

describe.each(works)('[DB29] $name', { timeout: 60_000 }, ({ begun }) => {
	test('says how far it is, from step to step and up to the end, and gives the page its turn between them', async () => {
		const work = await begun();
		const shares: number[] = [];
		let turns = 0;
		const count = () => {
			turns++;
			timer = setImmediate(count);
		};
		let timer = setImmediate(count);
		expect((await work({ progress: (share) => shares.push(share) })).ok).toBe(true);
		clearImmediate(timer);
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares.at(-1)).toBe(1);
		expect(new Set(shares).size).toBeGreaterThanOrEqual(COUNT / SLICE);
		expect(turns).toBeGreaterThan(0);
	});

	test('stopped anywhere, it leaves everything as it was, and can be done again', async () => {
		const work = await begun();
		const before = await contentOf();
		for (const limit of [0, 0.5, 1]) {
			const stop = new AbortController();
			if (limit === 0) stop.abort();
			const progress = (share: number) => (share >= limit ? stop.abort() : undefined);
			const result = await work({ signal: stop.signal, progress });
			expect(result).toMatchObject({ ok: false, error: { code: 'work-stopped' } });
			expect(await contentOf()).toEqual(before);
		}
		expect((await work({})).ok).toBe(true);
	});
});

test('[DB29] a backup that is packed can be stopped while it is packed', async () => {
	const database = await device(0, 1800);
	const stop = new AbortController();
	const shares: number[] = [];
	const progress = (share: number) => {
		shares.push(share);
		if (share > 0.61) stop.abort();
	};
	const made = await makeBackup(database, { now: NOW, uuid, progress, signal: stop.signal });
	expect(made).toMatchObject({ ok: false, error: { code: 'work-stopped' } });
	const whole = await valueOf(makeBackup(database, { now: NOW, uuid }));
	expect(whole.file.type).toBe('application/gzip');
	expect(whole.file.size).toBeLessThan(PACKED_FROM);
});
