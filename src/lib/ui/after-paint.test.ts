import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AfterPaint } from './after-paint.ts';

let frames: (() => void)[] = [];

beforeEach(() => {
	frames = [];
	vi.useFakeTimers();
	vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

/** Lets a frame be painted, and what was put off until then be done. */
function paint(): void {
	for (const frame of frames.splice(0)) frame();
	vi.advanceTimersByTime(1);
}

describe('work after the next frame', () => {
	it('is not done before the frame, and once after it', () => {
		const [typing, work] = [new AfterPaint(), vi.fn()];
		typing.later(work);
		expect(work).not.toHaveBeenCalled();
		paint();
		vi.advanceTimersByTime(1000);
		expect(work).toHaveBeenCalledTimes(1);
	});

	it('is the last that was asked for', () => {
		const typing = new AfterPaint();
		const done: string[] = [];
		typing.later(() => done.push('a'));
		typing.later(() => done.push('ab'));
		paint();
		typing.later(() => done.push('abc'));
		paint();
		expect(done).toEqual(['ab', 'abc']);
	});

	it('is done at once where it is asked for, and not again', () => {
		const [typing, work] = [new AfterPaint(), vi.fn()];
		typing.later(work);
		typing.now();
		expect(work).toHaveBeenCalledTimes(1);
		paint();
		typing.now();
		expect(work).toHaveBeenCalledTimes(1);
	});

	it('does not wait for a page that paints nothing', () => {
		const [typing, work] = [new AfterPaint(), vi.fn()];
		typing.later(work);
		vi.advanceTimersByTime(100);
		expect(work).toHaveBeenCalledTimes(1);
	});
});
