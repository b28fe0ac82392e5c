import { describe, expect, test } from 'vitest';
import { Updates, type UpdateWorld } from './updates.svelte.ts';
import { TAKE_OVER } from './worker-names.ts';

/** A page with a worker whose life the test tells. */
function page({ inSession = false } = {}) {
	const life: Record<string, () => void> = {};
	const sent: string[] = [];
	const seen = { sent, reloads: 0 };
	const world: UpdateWorld = {
		register: () =>
			Promise.resolve({
				onheld: (listener) => (life['held'] = listener),
				onwaiting: (listener) => (life['waiting'] = listener),
				oncontrolling: (listener) => (life['controlling'] = listener),
				send: (message) => sent.push(message)
			}),
		inSession: () => Promise.resolve(inSession),
		reload: () => (seen.reloads += 1)
	};
	return { updates: new Updates(world), seen, happens: (what: string) => life[what]?.() };
}

describe('updates', () => {
	test('the app is called held only once a worker holds it', async () => {
		const { updates, happens } = page();
		await updates.start();
		expect(updates.held).toBe(false);
		happens('held');
		expect(updates.held).toBe(true);
	});

	test('a newer build is offered, and taken with one reload when it was asked for', async () => {
		const { updates, seen, happens } = page();
		await updates.start();
		happens('waiting');
		expect(updates.ready).toBe(true);
		expect(seen).toEqual({ sent: [], reloads: 0 });
		await updates.take();
		expect(seen.sent).toEqual([TAKE_OVER]);
		happens('controlling');
		expect(seen.reloads).toBe(1);
	});

	test('a build that another tab took reloads nothing here', async () => {
		const { updates, seen, happens } = page();
		await updates.start();
		happens('waiting');
		happens('controlling');
		expect(seen.reloads).toBe(0);
		expect(updates.ready).toBe(false);
	});

	test('a newer build is not taken while a session is open, and it is said why', async () => {
		const { updates, seen, happens } = page({ inSession: true });
		await updates.start();
		happens('waiting');
		await updates.take();
		expect(updates.inSession).toBe(true);
		expect(seen.sent).toEqual([]);
	});
});
