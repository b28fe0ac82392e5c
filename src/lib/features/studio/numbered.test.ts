import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Receiving, Sending } from './numbered.ts';

const one = { is: 'الأول' };
const two = { is: 'الثاني' };
const three = { is: 'الثالث' };

describe('lists that are sent again and again', () => {
	it('send each object once, and again once it was gone', () => {
		const sending = new Sending();
		expect(sending.of([one, two]).fresh.map(([, object]) => object)).toEqual([one, two]);
		expect(sending.of([two, three]).fresh.map(([, object]) => object)).toEqual([three]);
		expect(sending.of([one]).fresh.map(([, object]) => object)).toEqual([one]);
	});

	it('arrive as they were sent, in their order, whatever came before', () => {
		const objects = Array.from({ length: 6 }, (_, index) => ({ index }));
		const lists = fc.array(
			fc.subarray(objects).chain((some) => fc.shuffledSubarray(some)),
			{ maxLength: 8 }
		);
		fc.assert(
			fc.property(lists, (all) => {
				const sending = new Sending<object>();
				const receiving = new Receiving<object>();
				for (const list of all) {
					const sent = structuredClone(sending.of(list));
					expect(receiving.take(sent, (object) => object)).toEqual(list);
				}
			})
		);
	});

	it('are read once where they stay', () => {
		const sending = new Sending<object>();
		const receiving = new Receiving<object>();
		let read = 0;
		const take = () => receiving.take(sending.of([one, two]), (object) => (read++, object));
		take();
		take();
		expect(read).toBe(2);
	});
});
