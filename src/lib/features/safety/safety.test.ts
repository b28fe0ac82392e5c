import { beforeEach, describe, expect, test, vi } from 'vitest';
import Papa from 'papaparse';
import { emptyDevice, testCommit, testUuid, valueOf } from '#lib/storage/database.samples.ts';
import { Corrections } from '#lib/storage/corrections.ts';
import { Roster } from '#lib/storage/roster.ts';
import { Storage } from '#lib/storage/storage.ts';
import { answered as answeredAt, rightKey, shownIn, wrongKey } from '#lib/study/corrections.samples.ts';
import { correct } from '#lib/study/schedule.samples.ts';
import { attemptsFile } from './attempts-file.ts';
import { CheckingState } from './checking.svelte.ts';
import { countedOf } from './counted.ts';
import { pairsOf } from './pairs.ts';
import { RestoringState } from './restoring.svelte.ts';
import { returning } from './returning.ts';
import { SafetyState } from './safety.svelte.ts';
import type { FileWorld } from '#lib/ui/save-file.ts';
import type { Working } from './working.svelte.ts';

let store: Storage;
let files: { file: Blob; name: string }[];
let world: FileWorld;
const storage = async () => store;

beforeEach(() => {
	emptyDevice();
	store = new Storage();
	files = [];
	world = { download: (file, name) => void files.push({ file, name }) };
});

/** Has the person do something once the next long work says how far it is. */
function whenBegun(working: Working, act: () => void): void {
	const begin = working.begin.bind(working);
	vi.spyOn(working, 'begin').mockImplementationOnce(() => {
		const watched = begin();
		const progress = (share: number) => {
			watched.progress?.(share);
			act();
		};
		return { ...watched, progress };
	});
}

/** The rows of a table, by column. */
async function columnsOf(file: Blob | undefined): Promise<Record<string, string>[]> {
	const text = (await file?.text())?.slice(1) ?? '';
	return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

async function answered(...numbers: number[]): Promise<void> {
	for (const number of numbers) {
		const commit = testCommit(number);
		await store.attempts.commit([commit]);
	}
	await store.learners.choose(testUuid(1));
}

function safetyWith(persist: () => Promise<boolean>, files: FileWorld = world) {
	const keeper = { persisted: async () => false, persist, estimate: async () => ({ usage: 5, quota: 10 }) };
	return new SafetyState({ storage, files, keeper, wait: () => new Promise(() => {}) });
}

describe('backups', () => {
	test('a backup is handed over as a file, noted, and the browser is asked once to keep what is stored', async () => {
		await answered(1, 2);
		let asked = 0;
		const safety = safetyWith(async () => ++asked > 0);
		await safety.load();
		expect(safety).toMatchObject({ persisted: 'not-promised', space: { used: 5, quota: 10 }, shares: false });
		expect(await safety.backUp()).toBe(true);
		expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(/^dalil-.*\.json$/)]);
		expect(safety).toMatchObject({ saved: 'saved', persisted: 'promised', last: { attempts: 2 } });
		await safety.backUp();
		expect(asked).toBe(1);
	});

	test('a browser that does not agree to keep what is stored is told of, until it does', async () => {
		let agrees = false;
		const safety = safetyWith(async () => agrees);
		await safety.load();
		expect(safety.refused).toBe(false);
		await safety.persist();
		expect(safety).toMatchObject({ refused: true, persisted: 'not-promised' });
		agrees = true;
		await safety.persist();
		expect(safety).toMatchObject({ refused: false, persisted: 'promised' });
	});

	test('one that the person did not share is not noted as a backup', async () => {
		await answered(1);
		const share = { canShare: () => true, share: () => Promise.reject(new Error('AbortError')) };
		const safety = safetyWith(async () => true, { ...world, share });
		await safety.load();
		expect(safety.shares).toBe(true);
		expect(await safety.backUp('share')).toBe(false);
		expect(safety).toMatchObject({ saved: 'cancelled', last: undefined, busy: false });
	});

	test('one whose making outlasts the tap waits for a second tap, is shared by it and only then noted', async () => {
		await answered(1);
		const outlasted = new DOMException('no tap', 'NotAllowedError');
		const share = vi.fn<Navigator['share']>().mockRejectedValueOnce(outlasted).mockResolvedValueOnce();
		const safety = safetyWith(async () => true, { ...world, share: { canShare: () => true, share } });
		expect(await safety.backUp('share')).toBe(false);
		expect(safety).toMatchObject({ saved: 'ready', last: undefined, busy: false });
		const second = safety.shareReady();
		// Nothing is waited for between the tap and the sharing.
		expect(share).toHaveBeenCalledTimes(2);
		expect(await second).toBe(true);
		expect(safety).toMatchObject({ saved: 'shared', ready: undefined, last: { attempts: 1 }, busy: false });
		expect(share.mock.calls[1]?.[0]?.files?.[0]?.name).toBe(share.mock.calls[0]?.[0]?.files?.[0]?.name);
		expect(await safety.shareReady()).toBe(false);
	});

	test('a second tap that the person takes back shares nothing, and a new backup lets go of what was ready', async () => {
		await answered(1);
		const outlasted = new DOMException('no tap', 'NotAllowedError');
		const share = vi.fn<Navigator['share']>().mockRejectedValue(outlasted);
		const safety = safetyWith(async () => true, { ...world, share: { canShare: () => true, share } });
		await safety.backUp('share');
		await safety.backUp();
		expect(safety).toMatchObject({ saved: 'saved', ready: undefined });
		await safety.backUp('share');
		share.mockRejectedValue(new DOMException('taken back', 'AbortError'));
		expect(await safety.shareReady()).toBe(false);
		expect(safety).toMatchObject({ saved: 'cancelled', ready: undefined, last: { attempts: 1 } });
	});

	test('what a file would bring is told before anything changes, and then brought in whole', async () => {
		await answered(1, 2);
		await safetyWith(async () => true).backUp();
		emptyDevice();
		store = new Storage();
		const restoring = new RestoringState(storage);
		await restoring.read(files[0]?.file ?? new Blob());
		expect(restoring.phase).toBe('preview');
		expect(restoring.preview?.stores.attempts).toEqual({ here: 0, there: 2, both: 0 });
		expect(await store.attempts.ofSession(testCommit(1).session?.id ?? '')).toMatchObject({
			value: { records: [] }
		});
		await restoring.restore();
		expect(restoring.phase).toBe('done');
		expect(restoring.restored?.added.attempts).toBe(2);
	});

	test('a file that is laid aside changes nothing, also while it is read', async () => {
		await answered(1);
		await safetyWith(async () => true).backUp();
		const restoring = new RestoringState(storage);
		const reading = restoring.read(files[0]?.file ?? new Blob());
		restoring.cancel();
		await reading;
		expect(restoring).toMatchObject({ phase: 'idle', preview: undefined });
		await restoring.restore();
		expect(restoring.restored).toBeUndefined();
	});

	test('a backup that is stopped makes no file, and is not noted', async () => {
		await answered(1);
		const safety = safetyWith(async () => true);
		whenBegun(safety.working, () => safety.working.stop());
		expect(await safety.backUp()).toBe(false);
		expect(safety).toMatchObject({ saved: 'stopped', last: undefined, busy: false, issue: undefined });
		expect(files).toEqual([]);
		expect(await safety.backUp()).toBe(true);
		expect(safety.working.share).toBe(1);
	});

	test('a restore that is stopped changes nothing, and can be begun again', async () => {
		await answered(1, 2);
		await safetyWith(async () => true).backUp();
		emptyDevice();
		store = new Storage();
		const restoring = new RestoringState(storage);
		await restoring.read(files[0]?.file ?? new Blob());
		expect(restoring.working.share).toBe(1);
		whenBegun(restoring.working, () => restoring.cancel());
		await restoring.restore();
		expect(restoring).toMatchObject({ phase: 'preview', stopped: true, restored: undefined });
		const count = () => store.database.use((connection) => connection.count('attempts'));
		expect(await count()).toEqual({ ok: true, value: 0 });
		await restoring.restore();
		expect(restoring).toMatchObject({ phase: 'done', stopped: false });
		expect(await count()).toEqual({ ok: true, value: 2 });
	});

	test('a file that is no backup is refused with a reason', async () => {
		const restoring = new RestoringState(storage);
		await restoring.read(new Blob(['سلام']));
		expect(restoring).toMatchObject({ phase: 'failed', issue: { code: 'backup-foreign' } });
	});

	test('two learners of one name are asked about, joined, and parted again', async () => {
		const roster = new Roster(store.database, store);
		await roster.create({ name: 'سلمى' });
		await safetyWith(async () => true).backUp();
		emptyDevice();
		store = new Storage();
		await new Roster(store.database, store).create({ name: ' سلمى ' });
		const restoring = new RestoringState(storage);
		await restoring.read(files[0]?.file ?? new Blob());
		await restoring.restore();
		const [pair] = restoring.pairs;
		if (!pair) throw new Error('no pair');
		await restoring.join(pair);
		expect(restoring.pairs).toEqual([]);
		await restoring.unjoin();
		expect(restoring.pairs).toHaveLength(1);
		restoring.keepApart(restoring.pairs[0] ?? pair);
		expect(restoring.pairs).toEqual([]);
	});

	test('learners without a name are no pair', () => {
		const learners = ['', '', 'Adam', 'adam ', 'آدم'].map((name, id) => ({ id: String(id), name }));
		expect(pairsOf(learners)).toEqual([{ name: 'adam ', learner: '2', other: '3' }]);
	});
});

describe('examining', () => {
	test('a sound store is said to be sound; a bad record is found, set aside and can be had', async () => {
		await answered(1);
		const checking = new CheckingState(storage, world);
		await checking.examine();
		expect(checking.found).toEqual([]);
		await store.database.use(async (connection) => {
			const bad: unknown = { id: 'broken', session: 1 };
			await connection.put('attempts', bad);
		});
		await checking.examine();
		expect(checking.found.map(({ count }) => count)).toEqual([1]);
		await checking.mend();
		expect(checking).toMatchObject({ phase: 'examined', mended: 1, aside: 1, found: [] });
		await checking.exportAside();
		expect(await files[0]?.file.text()).toContain('"broken"');
	});

	test('an examination that is stopped says so and finds nothing', async () => {
		await answered(1);
		const checking = new CheckingState(storage, world);
		whenBegun(checking.working, () => checking.working.stop());
		await checking.examine();
		expect(checking).toMatchObject({ phase: 'stopped', busy: false, findings: undefined });
	});

	test('what was set aside and can be read since an update is told, once, and again where it is looked for', async () => {
		await answered(1);
		const attempt = { ...testCommit(2).attempt, device: testUuid(99), number: 7 };
		const aside = { store: 'attempts', key: attempt.id, value: attempt, why: 'record-newer', at: 1 };
		await store.database.use((connection) => connection.add('quarantine', aside));
		expect(await returning(storage)).toMatchObject({ count: 1 });
		expect(await returning(storage)).toBeUndefined();
		const checking = new CheckingState(storage, world);
		await checking.load();
		expect(checking).toMatchObject({ back: 1, aside: 0, phase: 'idle' });
	});

	test('issues of one code are told once, with how many there are', () => {
		const issue = (code: string) => ({ code, severity: 'warning', place: {} }) as const;
		expect(countedOf([issue('a'), issue('b'), issue('a')]).map(({ count }) => count)).toEqual([2, 1]);
	});
});

describe('answers as a file', () => {
	const sources = () => ({
		store,
		home: 'https://dalil.example/',
		article: async () => undefined,
		progress: () => true
	});

	test('a table has a line for each answer, also of those who were joined', async () => {
		await answered(1, 2);
		const other = { learner: testUuid(2), id: testUuid(5000) };
		await store.attempts.commit([testCommit(3, other)]);
		await new Roster(store.database, store).record({
			kind: 'join',
			learner: testUuid(1),
			other: testUuid(2)
		});
		const made = await attemptsFile('csv', sources());
		expect(made).toMatchObject({ ok: true, value: { count: 3 } });
		const text = made.ok ? await made.value?.file.text() : '';
		expect(text?.trim().split('\r\n')).toHaveLength(4);
	});

	test('a mark by a key corrected since stands beside the one that was recorded', async () => {
		const answers = [
			answeredAt(10, wrongKey, { id: testUuid(5001), response: { choice: 'ten' }, mark: correct }),
			answeredAt(11, wrongKey, { id: testUuid(5002), question: 'who', response: { text: 'المديرة' } })
		];
		for (const attempt of answers) {
			const { question } = shownIn(wrongKey.pack, attempt.question);
			await store.attempts.commit([{ attempt, question }]);
		}
		await store.learners.choose(testUuid(1));
		await valueOf(new Corrections(store.database).bringUp(testUuid(1), [rightKey], store.clock.now()));
		const made = await valueOf(attemptsFile('csv', sources()));
		expect(await columnsOf(made?.file)).toMatchObject([
			{ verdict: 'correct', corrected_verdict: 'incorrect', corrected_points: '0' },
			{ verdict: 'correct', corrected_verdict: '', corrected_points: '' }
		]);
	});

	test('what was reset stays out of what counts, is told, and can be had, marked', async () => {
		await answered(1, 2);
		const roster = new Roster(store.database, store);
		const reset = await valueOf(roster.record({ kind: 'reset', learner: testUuid(1), uid: testUuid(21) }));
		const made = () => valueOf(attemptsFile('csv', sources()));
		expect(await made()).toMatchObject({ count: 0, reset: 2 });
		const whole = await valueOf(attemptsFile('csv', { ...sources(), whole: true }));
		expect(whole).toMatchObject({ count: 2, reset: 0 });
		expect((await columnsOf(whole?.file)).map(({ reset }) => reset)).toEqual(['true', 'true']);
		await roster.undo(reset.id);
		const again = await made();
		expect(again).toMatchObject({ count: 2, reset: 0 });
		expect((await columnsOf(again?.file)).map(({ reset }) => reset)).toEqual(['false', 'false']);
	});

	test('nothing of a learner who was deleted is in a file, also where they were joined', async () => {
		await answered(1);
		await store.attempts.commit([testCommit(3, { learner: testUuid(2), id: testUuid(5000) })]);
		const roster = new Roster(store.database, store);
		await roster.record({ kind: 'join', learner: testUuid(1), other: testUuid(2) });
		await roster.record({ kind: 'delete', learner: testUuid(2) });
		const whole = await valueOf(attemptsFile('csv', { ...sources(), whole: true }));
		expect(whole).toMatchObject({ count: 1 });
		expect(await whole?.file.text()).not.toContain(testUuid(2));
	});

	test('what is dated more than a day ahead is marked in a table', async () => {
		const ahead = store.clock.now() + 25 * 3_600_000;
		await store.attempts.commit([testCommit(1), testCommit(2, { at: ahead })]);
		const made = await valueOf(attemptsFile('csv', sources()));
		expect((await columnsOf(made?.file)).map((row) => row['dated_ahead'])).toEqual(['false', 'true']);
	});

	test('what no statement can be made of is counted, and stopping makes no file', async () => {
		await answered(1);
		expect(await attemptsFile('xapi', sources())).toMatchObject({ value: { count: 0, left: 1 } });
		const stopped = { ...sources(), progress: () => false };
		expect(await attemptsFile('csv', stopped)).toEqual({ ok: true, value: undefined });
	});
});
