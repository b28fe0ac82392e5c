import { beforeEach, describe, expect, it } from 'vitest';
import { IDBFactory } from 'fake-indexeddb';
import { Database } from '#lib/storage/database.ts';
import { WorkStore } from '#lib/storage/work-store.ts';
import type { Work, WorkQuestion } from '#lib/bank/work.ts';
import { TestTime, testUid, testWork } from '#lib/features/studio/work.samples.ts';
import { SaveService } from './save-service.ts';
import type { SaveRequest } from './save-messages.ts';
import { LARGE, WorkerStore, type SavePort } from './worker-store.ts';
import 'fake-indexeddb/auto';

const questions = Array.from({ length: LARGE }, (_, index): WorkQuestion => ({ id: `q-${String(index)}` }));
const large = testWork({ questions });
const desk = (work: Work) => ({ work, doubts: [] });
const draft = (updatedAt: number, work: Work) => ({ id: testUid, updatedAt, work: desk(work) });

/** A worker in this thread; messages are cloned, as a worker's are. `failing` ones are never answered. */
function begin(failing = false) {
	const store = new WorkStore(new Database());
	const sent: SaveRequest[] = [];
	const state = { leaving: false, fail: () => {} };
	const start = (): SavePort => {
		let hear: (message: unknown) => void = () => {};
		const service = new SaveService(store, (reply) => queueMicrotask(() => hear(structuredClone(reply))));
		return {
			postMessage(message) {
				sent.push(message);
				if (!failing) void service.take(structuredClone(message));
			},
			listen(listener, failed) {
				hear = listener;
				state.fail = failed;
			},
			close: () => (hear = () => {})
		};
	};
	const time = new TestTime();
	const leaving = () => state.leaving;
	return { store, sent, state, time, saving: new WorkerStore({ store, start, wait: time.wait, leaving }) };
}

beforeEach(() => {
	globalThis.indexedDB = new IDBFactory();
});

describe('storing a large work off the main thread', () => {
	it('stores the whole of it, though only what changed is sent', async () => {
		const { store, sent, saving } = begin();
		await saving.save(draft(1, large), undefined);
		const changed = { ...large, questions: large.questions.with(3, { id: 'q-3', prompt: 'من؟' }) };
		expect(await saving.save(draft(2, changed), 1)).toEqual({ ok: true, value: { saved: true } });
		expect(sent.map(({ fresh }) => fresh.length)).toEqual([LARGE, 1]);
		const stored = await store.byId(testUid);
		expect(stored).toEqual({ ok: true, value: draft(2, changed) });
	});

	it('writes nothing where someone else saved it, and gives what stands there', async () => {
		const { store, saving } = begin();
		await store.save(draft(5, large), undefined);
		expect(await saving.save(draft(9, large), 4)).toEqual({
			ok: true,
			value: { saved: false, stored: draft(5, large) }
		});
	});

	it('keeps earlier states', async () => {
		const { store, saving } = begin();
		const state = { reason: 'opened', ...desk(large) };
		expect(await saving.keepVersion({ work: testUid, at: 1, state })).toEqual({ ok: true, value: 1 });
		const kept = await store.versions(testUid);
		expect(kept.ok && kept.value.records[0]?.state).toEqual(state);
	});

	it('stores from here where the worker breaks, what it was to store too', async () => {
		const { store, sent, state, saving } = begin(true);
		const saved = saving.save(draft(1, large), undefined);
		state.fail();
		expect(await saved).toEqual({ ok: true, value: { saved: true } });
		await saving.save(draft(2, large), 1);
		expect(sent).toHaveLength(1);
		expect(await store.byId(testUid)).toEqual({ ok: true, value: draft(2, large) });
	});

	it('stores from here what is small, and what is left to be stored when the page goes', async () => {
		const { sent, state, saving } = begin();
		await saving.save(draft(1, testWork()), undefined);
		state.leaving = true;
		expect(await saving.save(draft(2, large), 1)).toEqual({ ok: true, value: { saved: true } });
		expect(sent).toEqual([]);
	});

	it('sends all of it anew once the worker has gone', async () => {
		const { store, sent, time, saving } = begin();
		await saving.save(draft(1, large), undefined);
		time.pass(1_000_000);
		await saving.save(draft(2, large), 1);
		expect(sent.map(({ fresh }) => fresh.length)).toEqual([LARGE, LARGE]);
		expect(await store.byId(testUid)).toEqual({ ok: true, value: draft(2, large) });
	});
});
