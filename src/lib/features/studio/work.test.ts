import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Work } from '#lib/bank/work.ts';
import { fail } from '#lib/result.ts';
import { AfterTyping } from '#lib/ui/after-typing.svelte.ts';
import { Database } from '#lib/storage/database.ts';
import { WorkStore } from '#lib/storage/work-store.ts';
import { forgetfulStore, TestTabs, TestTime, testUid, testWork } from './work.samples.ts';
import { WorkState } from './work.svelte.ts';
import { Works } from './works.svelte.ts';
import 'fake-indexeddb/auto';

const titled =
	(title: string) =>
	(work: Work): Work => ({ ...work, about: { ...work.about, title } });

/** A tab with the list of works, in the one browser of a test. */
function browser() {
	const tabs = new TestTabs();
	const time = new TestTime();
	return {
		time,
		tab: () =>
			new Works({
				store: new WorkStore(new Database()),
				channel: tabs.channel(),
				now: () => time.at,
				wait: time.wait
			})
	};
}

async function opened(works: Works): Promise<WorkState> {
	const work = await works.open(testUid);
	if (!work.ok) throw new Error(work.error.code);
	return work.value;
}
/** One work, called `هنا` by one window, which saved it, and `هناك` by another. */
async function inConflict() {
	globalThis.indexedDB = new IDBFactory();
	const [tabs, time] = [new TestTabs(), new TestTime()];
	const store = new WorkStore(new Database());
	const tab = () => new Works({ store, channel: tabs.channel(), now: () => time.at, wait: time.wait });
	const works = tab();
	await works.add(testWork());
	const [one, other] = [await opened(tab()), await opened(tab())];
	one.apply(titled('هنا'));
	other.apply(titled('هناك'));
	await one.flush();
	await other.flush();
	await soon();
	return { works, one, other, store };
}
/** A work that is open in one window and was deleted in another, which has the `list`. */
async function deletedElsewhere() {
	const { tab } = browser();
	const list = tab();
	await list.add(testWork());
	const work = await opened(tab());
	await list.remove(testUid);
	await soon();
	return { tab, list, work };
}
const titleOf = (work: WorkState) => work.current.about.title;
const soon = () => new Promise((resolve) => setTimeout(resolve, 30));

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

describe('a work that is edited', () => {
	it('is on the device within half a second of a change, and at once where the page is left', async () => {
		const { tab, time } = browser();
		await tab().add(testWork());
		const work = await opened(tab());
		work.apply(titled('أ'));
		expect(work.saved).toBe('saving');
		time.pass(500);
		await soon();
		expect(work.saved).toBe('saved');
		expect(titleOf(await opened(tab()))).toBe('أ');
		new AfterTyping().later(() => work.apply(titled('ب')));
		await work.close();
		expect(titleOf(await opened(tab()))).toBe('ب');
	});

	it('is undone and done again, and what is undone is saved too', async () => {
		const { tab } = browser();
		await tab().add(testWork());
		const work = await opened(tab());
		expect([work.canUndo, work.canRedo]).toEqual([false, false]);
		work.apply(titled('أ'), 'title');
		work.apply(titled('أب'), 'title');
		expect([work.canUndo, work.canRedo]).toEqual([true, false]);
		work.undo();
		expect(titleOf(work)).toBe('مكتبة الحي');
		await work.close();
		expect(titleOf(await opened(tab()))).toBe('مكتبة الحي');
		work.redo();
		expect(titleOf(work)).toBe('أب');
	});

	it('says so where it is not saved, keeps everything, and can be told to try again', async () => {
		const time = new TestTime();
		let full = true;
		const work = new WorkState(
			{
				store: {
					...forgetfulStore,
					save: async (...given) =>
						full
							? fail({ code: 'storage-quota', severity: 'error', place: {} })
							: forgetfulStore.save(...given)
				},
				channel: new TestTabs().channel(),
				now: () => time.at,
				wait: time.wait
			},
			{ desk: { work: testWork(), doubts: [] }, updatedAt: 1 }
		);
		work.apply(titled('أ'));
		await work.flush();
		expect([work.saved, work.issue?.code]).toEqual(['not-saved', 'storage-quota']);
		expect(titleOf(work)).toBe('أ');
		full = false;
		await work.flush();
		expect([work.saved, work.issue]).toEqual(['saved', undefined]);
	});

	it('keeps the state it was opened with once it is changed, and brings it back as a step that can be undone', async () => {
		const { tab } = browser();
		await tab().add(testWork());
		const work = await opened(tab());
		work.apply(titled('أ'));
		work.apply(titled('ب'));
		await work.flush();
		const versions = await work.versions();
		if (!versions.ok) throw new Error('no versions');
		expect(versions.value.map(({ reason, desk }) => [reason, desk.work.about.title])).toEqual([
			['opened', 'مكتبة الحي']
		]);
		await work.restore(versions.value[0]!);
		expect(titleOf(work)).toBe('مكتبة الحي');
		work.undo();
		expect(titleOf(work)).toBe('ب');
	});
});

describe('a work open in two windows', () => {
	it('shows in each what the other saved', async () => {
		const { tab } = browser();
		await tab().add(testWork());
		const [one, other] = [await opened(tab()), await opened(tab())];
		one.apply(titled('أ'));
		await one.flush();
		await soon();
		expect([titleOf(other), other.arrivals, other.saved]).toEqual(['أ', 1, 'saved']);
		other.apply(titled('أب'));
		await other.flush();
		await soon();
		expect([titleOf(one), one.conflict]).toEqual(['أب', undefined]);
	});

	it('overwrites nothing: what was changed in both is to be chosen, and the other stays among the earlier states', async () => {
		for (const choice of ['keepMine', 'takeTheirs'] as const) {
			globalThis.indexedDB = new IDBFactory();
			const { tab } = browser();
			await tab().add(testWork());
			const [one, other] = [await opened(tab()), await opened(tab())];
			one.apply(titled('هنا'));
			other.apply(titled('هناك'));
			await one.flush();
			await other.flush();
			await soon();
			expect(other.saved).toBe('not-saved');
			expect(other.conflict?.theirs?.desk.work.about.title).toBe('هنا');
			await other[choice]();
			await soon();
			const [kept, lost] = choice === 'keepMine' ? ['هناك', 'هنا'] : ['هنا', 'هناك'];
			expect([titleOf(other), other.saved, other.conflict]).toEqual([kept, 'saved', undefined]);
			expect(titleOf(await opened(tab()))).toBe(kept);
			const versions = await other.versions();
			const states = versions.ok ? versions.value : [];
			expect(states.map(({ desk }) => desk.work.about.title)).toContain(lost);
		}
	});

	it('overwrites nothing that is being typed, of which only its field knows yet', async () => {
		globalThis.indexedDB = new IDBFactory();
		const { tab } = browser();
		await tab().add(testWork());
		const [one, other] = [await opened(tab()), await opened(tab())];
		new AfterTyping().later(() => other.apply(titled('هناك')));
		one.apply(titled('هنا'));
		await one.flush();
		await soon();
		expect(titleOf(other)).toBe('هناك');
		expect(other.conflict?.theirs?.desk.work.about.title).toBe('هنا');
	});

	it('changes nothing where what is given up cannot be kept among the earlier states', async () => {
		for (const choice of ['keepMine', 'takeTheirs'] as const) {
			const { works, one, other, store } = await inConflict();
			store.keepVersion = async () => fail({ code: 'storage-quota', severity: 'error', place: {} });
			await other[choice]();
			expect([titleOf(other), titleOf(await opened(works))]).toEqual(['هناك', 'هنا']);
			expect([other.saved, other.issue?.code]).toEqual(['not-saved', 'storage-quota']);
			expect(other.conflict).toBeDefined();
			store.keepVersion = WorkStore.prototype.keepVersion;
			await other[choice]();
			expect([other.saved, other.issue]).toEqual(['saved', undefined]);
			await one.close();
		}
	});

	it('keeps what was not chosen when it is left, and nothing of a work that was deleted', async () => {
		const { works, one, other } = await inConflict();
		await other.leave();
		const versions = await one.versions();
		const states = versions.ok ? versions.value : [];
		expect(states.map(({ reason, desk }) => [reason, desk.work.about.title])).toContainEqual([
			'conflict',
			'هناك'
		]);
		await works.remove(testUid);
		await soon();
		await one.leave();
		expect(await one.versions()).toEqual({ ok: true, value: [] });
	});

	it('tells where it was deleted in the other, and can be kept all the same', async () => {
		const { tab, work } = await deletedElsewhere();
		expect(work.conflict).toEqual({ theirs: undefined });
		await work.keepMine();
		expect([work.saved, titleOf(await opened(tab()))]).toEqual(['saved', 'مكتبة الحي']);
	});

	it('goes on where it was deleted in the other and is back, with what was changed meanwhile', async () => {
		for (const change of [(work: Work) => work, titled('بعدها')]) {
			globalThis.indexedDB = new IDBFactory();
			const { tab, list, work } = await deletedElsewhere();
			work.apply(change);
			await list.undoRemove();
			await soon();
			expect([work.conflict, work.saved]).toEqual([undefined, 'saved']);
			expect(titleOf(await opened(tab()))).toBe(change(testWork()).about.title);
		}
	});
});

describe('the list of works', () => {
	it('follows what another tab begins, deletes and brings back', async () => {
		const { tab } = browser();
		const [list, other] = [tab(), tab()];
		const deaf = other.listen();
		await list.add(testWork());
		await soon();
		expect(other.rows).toHaveLength(1);
		await list.remove(testUid);
		await soon();
		expect(other.rows).toHaveLength(0);
		await list.undoRemove();
		await soon();
		expect(other.rows).toHaveLength(1);
		deaf();
	});

	it('deletes and brings back', async () => {
		const works = browser().tab();
		await works.add(testWork());
		await works.load();
		expect(works.rows).toMatchObject([{ uid: testUid, title: 'مكتبة الحي', questions: 1 }]);
		await works.remove(testUid);
		expect([works.rows, works.removed?.title]).toEqual([[], 'مكتبة الحي']);
		await works.undoRemove();
		expect([works.rows?.length, works.removed]).toEqual([1, undefined]);
	});

	it('calls a work without a title by the beginning of its text', async () => {
		const works = browser().tab();
		const { about } = testWork();
		await works.add(testWork({ about: { ...about, title: '' } }));
		await works.load();
		expect(works.rows?.[0]?.title).toBe('افتتحت البلدية صباح السبت مكتبة عامة في الحي القديم. وتبرّع…');
	});

	it('takes up an article that was begun and left empty', async () => {
		const works = browser().tab();
		const first = await works.begin('ar', testUid);
		await works.load();
		expect(await works.begin('ar', '0a1b2c3d-8a51-4c1e-9d3b-0f2a6b7c8d9e')).toEqual(first);
		expect(works.rows).toHaveLength(1);
	});

	it('begins one article where it is asked twice at once', async () => {
		const works = browser().tab();
		const [first, second] = await Promise.all([
			works.begin('ar', testUid),
			works.begin('ar', '0a1b2c3d-8a51-4c1e-9d3b-0f2a6b7c8d9e')
		]);
		expect(second).toEqual(first);
		await works.load();
		expect(works.rows).toHaveLength(1);
	});

	it('tells of a work that is not here', async () => {
		const missing = await browser().tab().open(testUid);
		expect(missing.ok ? undefined : missing.error.code).toBe('work-missing');
	});
});
