import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AfterTyping, isTyping } from './after-typing.svelte.ts';

let page: EventTarget;

beforeEach(() => {
	page = new EventTarget();
	vi.useFakeTimers();
	vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
	vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => {
	vi.runAllTimers();
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('work after typing', () => {
	it('is done once typing rests, and once', () => {
		const [typing, work] = [new AfterTyping(), vi.fn()];
		typing.later(work);
		vi.advanceTimersByTime(249);
		expect(work).not.toHaveBeenCalled();
		vi.advanceTimersByTime(5000);
		expect(work).toHaveBeenCalledTimes(1);
	});

	it('is the last that was asked for', () => {
		const typing = new AfterTyping();
		const done: string[] = [];
		typing.later(() => done.push('ق'));
		vi.advanceTimersByTime(200);
		typing.later(() => done.push('قر'));
		vi.advanceTimersByTime(250);
		typing.later(() => done.push('قرأ'));
		vi.advanceTimersByTime(250);
		expect(done).toEqual(['قر', 'قرأ']);
	});

	it('waits a second at most where typing goes on', () => {
		const typing = new AfterTyping();
		const done: number[] = [];
		for (let letter = 1; letter <= 25; letter += 1) {
			typing.later(() => done.push(letter));
			vi.advanceTimersByTime(100);
		}
		expect(done).toEqual([10, 20]);
	});

	it('is known to wait until it is done', () => {
		const [one, other] = [new AfterTyping(), new AfterTyping()];
		expect(isTyping()).toBe(false);
		one.later(vi.fn());
		one.later(vi.fn());
		other.later(vi.fn());
		one.now();
		expect(isTyping()).toBe(true);
		vi.advanceTimersByTime(250);
		expect(isTyping()).toBe(false);
	});

	it('is done at once where it is asked for, and not again', () => {
		const [typing, work] = [new AfterTyping(), vi.fn()];
		typing.later(work);
		typing.now();
		expect(work).toHaveBeenCalledTimes(1);
		vi.advanceTimersByTime(5000);
		typing.now();
		expect(work).toHaveBeenCalledTimes(1);
	});

	it.each(['pagehide', 'visibilitychange'])('is done at %s, and not again', (leaving) => {
		const [typing, work] = [new AfterTyping(), vi.fn()];
		typing.later(work);
		page.dispatchEvent(new Event(leaving));
		page.dispatchEvent(new Event(leaving));
		expect(work).toHaveBeenCalledTimes(1);
	});
});
