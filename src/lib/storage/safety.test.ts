import { beforeEach, expect, test } from 'vitest';
import { emptyDevice, valueOf } from './database.samples.ts';
import { Database } from './database.ts';
import { PATIENCE, Safety, type StorageKeeper } from './safety.ts';

beforeEach(emptyDevice);

const never = () => new Promise<never>(() => {});
const safetyWith = (keeper: StorageKeeper | undefined, wait: (ms: number) => Promise<void> = never) =>
	new Safety(new Database(), { keeper, wait });

test('[DB21] says whether the browser promises to keep what is stored', async () => {
	const keeper = { persisted: async () => false, persist: async () => true };
	expect(await safetyWith(keeper).persisted()).toBe('not-promised');
	expect(await safetyWith(keeper).persist()).toBe('promised');
	expect(await safetyWith({}).persist()).toBe('unknown');
	expect(await safetyWith(undefined).persisted()).toBe('unknown');
	expect(await safetyWith(undefined).space()).toBeUndefined();
});

test('[DB21] waits no longer than it has patience for a browser that never answers', async () => {
	const waited: number[] = [];
	const wait = async (ms: number) => void waited.push(ms);
	const silent = { persisted: never, persist: never, estimate: never };
	expect(await safetyWith(silent, wait).persisted()).toBe('unknown');
	expect(await safetyWith(silent, wait).persist()).toBe('unknown');
	expect(await safetyWith(silent, wait).space()).toBeUndefined();
	expect(waited).toEqual([PATIENCE, PATIENCE, PATIENCE]);
});

test('[DB21] a browser that refuses or throws is one that does not say', async () => {
	const refuse = () => Promise.reject(new TypeError('no secure context'));
	const broken = {
		persisted() {
			throw new TypeError('not here');
		},
		persist: refuse,
		estimate: refuse
	};
	expect(await safetyWith(broken).persisted()).toBe('unknown');
	expect(await safetyWith(broken).persist()).toBe('unknown');
	expect(await safetyWith(broken).space()).toBeUndefined();
});

test('[DB21] the room is told where the browser estimates it', async () => {
	expect(await safetyWith({ estimate: async () => ({ usage: 5, quota: 100 }) }).space()).toEqual({
		used: 5,
		quota: 100
	});
	expect(await safetyWith({ estimate: async () => ({ usage: 5 }) }).space()).toBeUndefined();
});

test('[DB21] the last backup is remembered', async () => {
	const safety = safetyWith(undefined);
	expect(await valueOf(safety.lastBackup())).toBeUndefined();
	await safety.backedUp({ at: 5, attempts: 2 });
	await safety.backedUp({ at: 9, attempts: 3 });
	expect(await valueOf(safety.lastBackup())).toEqual({ at: 9, attempts: 3 });
});
