import { beforeEach, describe, expect, test } from 'vitest';
import { emptyDevice } from '#lib/storage/database.samples.ts';
import { Storage } from '#lib/storage/storage.ts';
import { LearnersState } from './learners.svelte.ts';

let state: LearnersState;
let told: string[];

beforeEach(async () => {
	emptyDevice();
	const store = new Storage();
	told = [];
	const board = {
		postMessage: (message: string) => void told.push(message),
		addEventListener: () => {},
		close: () => {}
	};
	state = new LearnersState({ storage: async () => store, board });
	await state.load();
});

/** By name, since learners made in one millisecond stand in no order of their own. */
const names = () => state.all.map(({ name }) => name).sort();

describe('learners of a device', () => {
	test('the first has no name, and is not shown until there is one or another learner', async () => {
		expect(names()).toEqual(['']);
		expect(state.shown).toBe(false);
		const first = state.current?.id ?? '';
		await state.change(first, { name: 'سلمى' });
		expect(state.shown).toBe(true);
		expect(state.current).toMatchObject({ id: first, name: 'سلمى' });
	});

	test('one who is made is chosen, has a colour of their own, and others are told', async () => {
		const first = state.current;
		await state.create('آدم');
		expect(state.current?.name).toBe('آدم');
		expect(state.current?.colour).not.toBe(first?.colour);
		expect(told).toEqual(['changed']);
		await state.choose(first?.id ?? '');
		expect(state.current?.id).toBe(first?.id);
	});

	test('one who is deleted is gone, another is chosen, and undo brings them back', async () => {
		await state.create('آدم');
		await state.remove(state.current?.id ?? '');
		expect(names()).toEqual(['']);
		expect(state.current?.name).toBe('');
		expect(state.done).toMatchObject({ what: 'deleted', name: 'آدم' });
		await state.undo();
		expect(names()).toEqual(['', 'آدم']);
		expect(state.done?.what).toBe('undone');
	});

	test('two who are one person become one, and can be parted again', async () => {
		const first = state.current?.id ?? '';
		await state.change(first, { name: 'سلمى' });
		await state.create('سلمى');
		await state.join(first, state.current?.id ?? '');
		expect(names()).toEqual(['سلمى']);
		expect(state.current?.id).toBe(first);
		await state.undo();
		expect(names()).toEqual(['سلمى', 'سلمى']);
	});

	test('settings are each learner’s own', async () => {
		const first = state.current?.id ?? '';
		await state.create('آدم');
		await state.change(first, { settings: { newPerDay: 3 } });
		const perDay = new Map(state.all.map(({ id, settings }) => [id === first, settings.newPerDay]));
		expect(Object.fromEntries(perDay)).toEqual({ true: 3, false: 10 });
	});

	test('a store that fails is told', async () => {
		const broken = new LearnersState({ storage: () => Promise.reject(new Error('refused')) });
		await broken.load();
		expect(broken.failed).toBe(true);
		expect(broken.all).toEqual([]);
	});
});
