import { expect, test } from 'vitest';
import { ok } from '#lib/result.ts';
import type { DraftVersion } from '#lib/storage/works.ts';
import { WorkState } from '#lib/features/studio/work.svelte.ts';
import { forgetfulStore, TestTabs, TestTime, testUid, testWork } from '#lib/features/studio/work.samples.ts';
import { revise } from './revising.ts';

function begin() {
	const kept: DraftVersion[] = [];
	const time = new TestTime();
	const store = {
		...forgetfulStore,
		versions: async () => ok({ records: kept.toReversed(), issues: [] }),
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
