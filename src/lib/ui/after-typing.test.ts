import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AfterTyping, isTyping, typingDone } from './after-typing.svelte.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	typingDone();
	vi.useRealTimers();
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

	it.each([
		[undefined, [10, 20]],
		[2000, [20]]
	])('waits a second at most where typing goes on, or as long as it is told to (%s)', (longest, taken) => {
		const typing = new AfterTyping();
		const done: number[] = [];
		for (let letter = 1; letter <= 25; letter += 1) {
			typing.later(() => done.push(letter), longest);
			vi.advanceTimersByTime(100);
		}
		expect(done).toEqual(taken);
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

	it('is known to wait until it is done, in every field', () => {
		const [one, other] = [new AfterTyping(), new AfterTyping()];
		const done: string[] = [];
		expect(isTyping()).toBe(false);
		one.later(() => done.push('one'));
		other.later(() => done.push('other'));
		one.now();
		expect(isTyping()).toBe(true);
		typingDone();
		expect(isTyping()).toBe(false);
		expect(done).toEqual(['one', 'other']);
	});
});
