import { expect, test } from 'vitest';
import { ok } from '#lib/result.ts';
import type { DraftVersion } from '#lib/storage/works.ts';
import type { Work } from '#lib/bank/work.ts';
import { deskFrom, withPublished } from '#lib/features/studio/desk.ts';
import { versionState } from '#lib/features/studio/versions.ts';
import type { WorkDependencies } from '#lib/features/studio/work-dependencies.ts';
import { WorkState } from '#lib/features/studio/work.svelte.ts';
import { forgetfulStore, TestTabs, TestTime, testUid, testWork } from '#lib/features/studio/work.samples.ts';
import { revise } from './revising.ts';

function begin(versions?: WorkDependencies['store']['versions']) {
	const kept: DraftVersion[] = [];
	const time = new TestTime();
	const store = {
		...forgetfulStore,
		versions: versions ?? (async () => ok({ records: kept.toReversed(), issues: [] })),
		keepVersion: async ({ at, state }: { at: number; state: unknown }) =>
			ok(kept.push({ work: testUid, number: kept.length + 1, at, state }))
	};
	const world = { store, channel: new TestTabs().channel(), now: () => time.at, wait: time.wait };
	return new WorkState(world, { desk: { work: testWork(), doubts: [] }, updatedAt: 1 });
}

test('a revision counts up where the work changed since it was published, and only there', async () => {
	const work = begin();
	await revise(work);
	await revise(work);
	expect(work.current.revision).toBe(1);
	work.apply((now) => ({ ...now, about: { ...now.about, title: 'مكتبة المدينة' } }));
	await revise(work);
	expect(work.current.revision).toBe(2);
	await revise(work);
	expect(work.current.revision).toBe(2);
});

const renamed = (title: string) => (now: Work) => ({ ...now, about: { ...now.about, title } });

test('no revision comes back for another content, whatever was undone, restored or let go of in between', async () => {
	const work = begin();
	await revise(work);
	work.apply(renamed('مكتبة المدينة'));
	await revise(work);
	const published = work.desk.published;
	expect(published?.revision).toBe(2);
	work.undo();
	expect(work.current.about.title).toBe('مكتبة الحي');
	work.redo();
	await revise(work);
	expect([work.current.revision, work.desk.published]).toEqual([2, published]);
	const versions = await work.versions();
	if (!versions.ok) throw new Error('no versions');
	await work.restore(versions.value.at(-1)!);
	await revise(work);
	expect([work.current.about.title, work.current.revision]).toEqual(['مكتبة الحي', 3]);
});

test('a work whose earlier states let go of its last publishing goes on counting', async () => {
	const work = begin(async () => ok({ records: [], issues: [] }));
	await revise(work);
	work.apply(renamed('مكتبة المدينة'));
	await revise(work);
	expect(work.current.revision).toBe(2);
	expect(deskFrom(structuredClone(work.desk))?.published).toEqual(work.desk.published);
});

test('a work that was published before its desk told so counts on from its earlier states', async () => {
	const kept: DraftVersion[] = [
		{ work: testUid, number: 1, at: 1, state: versionState('published', { work: testWork(), doubts: [] }) }
	];
	const work = begin(async () => ok({ records: kept, issues: [] }));
	await revise(work);
	expect([work.current.revision, work.desk.published?.revision]).toEqual([1, 1]);
	work.apply(renamed('مكتبة المدينة'));
	await revise(work);
	expect(work.current.revision).toBe(2);
});

test('the later publishing is known, and none of two under one revision', () => {
	const desk = { work: testWork(), doubts: [], published: { revision: 2, digest: 'ب' } };
	expect(withPublished(desk, { revision: 1, digest: 'أ' })).toBe(desk);
	expect(withPublished(desk, { revision: 3, digest: 'ج' }).published?.revision).toBe(3);
	expect(withPublished(desk, { revision: 2, digest: 'ج' }).published).toEqual({ revision: 2, digest: '' });
});
