import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserChannel } from './work-dependencies.ts';

const news = { work: 'مكتبة', updatedAt: 1 };
let open = 0;

/** As the platform's: heard by every other one of the same name that is open. */
class CountedChannel extends EventTarget {
	static readonly all = new Set<CountedChannel>();
	constructor() {
		super();
		CountedChannel.all.add(this);
		open = CountedChannel.all.size;
	}
	postMessage(data: unknown) {
		if (!CountedChannel.all.has(this)) throw new DOMException('closed', 'InvalidStateError');
		for (const each of CountedChannel.all) {
			if (each !== this) each.dispatchEvent(new MessageEvent('message', { data }));
		}
	}
	close() {
		CountedChannel.all.delete(this);
		open = CountedChannel.all.size;
	}
}

beforeEach(() => vi.stubGlobal('BroadcastChannel', CountedChannel));
afterEach(() => vi.unstubAllGlobals());

describe('the way between windows', () => {
	it('is open only while someone listens, and what is said after that is heard all the same', () => {
		const [mine, theirs] = [browserChannel(), browserChannel()];
		const heard: unknown[] = [];
		const ends = [mine.listen(() => heard.push('mine')), mine.listen(() => heard.push('mine too'))];
		const deaf = theirs.listen((each) => heard.push(each));
		expect(open).toBe(2);
		for (const end of ends) end();
		expect(open).toBe(1);
		mine.post(news);
		expect(heard).toEqual([news]);
		ends[0]?.();
		deaf();
		expect(open).toBe(0);
	});

	it('does not bring back what was said to who said it, and opens anew for who listens again', () => {
		const channel = browserChannel();
		const heard = vi.fn();
		channel.listen(heard)();
		const end = channel.listen(heard);
		channel.post(news);
		expect(heard).not.toHaveBeenCalled();
		browserChannel().post(news);
		expect(heard).toHaveBeenCalledOnce();
		end();
		expect(open).toBe(0);
	});
});
