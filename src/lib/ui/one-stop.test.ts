import { expect, test } from 'vitest';
import { placeByKey } from './one-stop.ts';

test('arrows lead to the next row and the one before, Home and End to either end', () => {
	expect(placeByKey('ArrowDown', 1, 4)).toBe(2);
	expect(placeByKey('ArrowUp', 1, 4)).toBe(0);
	expect(placeByKey('Home', 2, 4)).toBe(0);
	expect(placeByKey('End', 2, 4)).toBe(3);
});

test('at either end, and for other keys, there is nowhere to go', () => {
	expect(placeByKey('ArrowDown', 3, 4)).toBeUndefined();
	expect(placeByKey('ArrowUp', 0, 4)).toBeUndefined();
	expect(placeByKey('End', 3, 4)).toBeUndefined();
	expect(placeByKey('Enter', 1, 4)).toBeUndefined();
	expect(placeByKey('toString', 1, 4)).toBeUndefined();
});
