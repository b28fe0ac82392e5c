import { expect, test } from 'vitest';
import { FakeLocks } from './locks.samples.ts';
import { claim } from './ownership.ts';

test('[DB15] a session has one owner, and another once it is let go', async () => {
	const locks = new FakeLocks();
	const first = await claim(locks, 'one');
	expect(first).toBeDefined();
	expect(await claim(locks, 'one')).toBeUndefined();
	expect(await claim(locks, 'other')).toBeDefined();
	first?.release();
	await Promise.resolve();
	expect(await claim(locks, 'one')).toBeDefined();
});

test('[DB15] a session is taken on request, and the tab that had it is told', async () => {
	const locks = new FakeLocks();
	const first = await claim(locks, 'one');
	const second = await claim(locks, 'one', { steal: true });
	expect(second).toBeDefined();
	await expect(first?.lost).resolves.toBeUndefined();
	expect(await claim(locks, 'one')).toBeUndefined();
});

test('[DB15] without locks, or where they are refused, a tab owns what it asks for', async () => {
	expect(await claim(undefined, 'one')).toBeDefined();
	const refusing = { request: () => Promise.reject(new DOMException('no', 'SecurityError')) };
	expect(await claim(refusing, 'one')).toBeDefined();
});
