import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Issue } from '#lib/issue.ts';
import { readBackup } from '#lib/storage/backup.ts';
import type { Saved } from '#lib/storage/work-store.ts';
import { typing } from '#lib/features/studio/typed-text.ts';
import { WorkState } from '#lib/features/studio/work.svelte.ts';
import { forgetfulStore, TestTabs, TestTime, testUid, testWork } from '#lib/features/studio/work.samples.ts';
import { AfterTyping } from '#lib/ui/after-typing.svelte.ts';
import { Leaving } from './leaving.svelte.ts';
import { workFile } from './work-file.ts';
import 'fake-indexeddb/auto';

globalThis.indexedDB = new IDBFactory();
const full = fail<Issue>({ code: 'storage-quota', severity: 'error', place: {} });
const library = new URL('http://dalil.test/');
const inWork = new URL(`http://dalil.test/studio/?work=${testUid}`);

function begin() {
	const store = { outcome: full as Result<Saved, Issue> };
	const time = new TestTime();
	const work = new WorkState(
		{
			store: { ...forgetfulStore, save: async () => store.outcome },
			...{ channel: new TestTabs().channel(), now: () => time.at, wait: time.wait }
		},
		{ desk: { work: testWork(), doubts: [] } }
	);
	const leaving = new Leaving(work, (to) => to.search.includes(testUid));
	const edit = () => work.apply((current) => ({ ...current, slug: `${current.slug}-more` }));
	return { store, work, leaving, edit, go: vi.fn() };
}

describe('leaving a work by a link', () => {
	it('is not held where all is saved, or the link stays in the work', () => {
		const { leaving, edit, go } = begin();
		expect(leaving.check(library, go)).toBe(false);
		edit();
		expect(leaving.check(inWork, go)).toBe(false);
	});

	it('is held where the store refuses, until the person says to leave', async () => {
		const { leaving, edit, go } = begin();
		edit();
		expect(leaving.check(library, go)).toBe(true);
		await vi.waitFor(() => expect(leaving.asked).toBeDefined());
		expect(go).not.toHaveBeenCalled();
		leaving.stay();
		expect(leaving.asked).toBeUndefined();
		expect(leaving.check(library, go)).toBe(true);
		await vi.waitFor(() => expect(leaving.asked).toBeDefined());
		leaving.leave();
		expect(go).toHaveBeenCalledOnce();
		expect(leaving.check(library, go)).toBe(false);
	});

	it('is held where letters wait to be taken from their field', async () => {
		const { leaving, edit, go } = begin();
		new AfterTyping().later(edit);
		expect(leaving.check(library, go)).toBe(true);
		await vi.waitFor(() => expect(leaving.asked).toBeDefined());
		expect(go).not.toHaveBeenCalled();
	});

	it('goes on by itself once what was on its way is saved', async () => {
		const { store, leaving, edit, go } = begin();
		store.outcome = ok({ saved: true });
		edit();
		expect(leaving.check(library, go)).toBe(true);
		await vi.waitFor(() => expect(go).toHaveBeenCalledOnce());
		expect(leaving.asked).toBeUndefined();
	});

	it('saves a file from which restoring brings all of the work back', async () => {
		const desk = typing({ work: testWork(), doubts: [] }, 'نص لم يكتمل');
		const { bytes, name } = workFile(desk, { now: Date.UTC(2026, 10, 23), device: testUid });
		expect(name).toBe('library-2026-11-23.json');
		const read = await readBackup(new Blob([bytes]), Date.UTC(2026, 10, 23));
		expect(read.ok && read.value.unusable).toEqual([]);
		const stored = read.ok ? read.value.records.get('drafts')?.get(testUid) : undefined;
		expect(stored).toEqual({ id: testUid, updatedAt: Date.UTC(2026, 10, 23), work: desk });
	});
});
