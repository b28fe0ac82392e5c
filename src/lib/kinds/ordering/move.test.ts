import { expect, test } from 'vitest';
import { moved, placeAt } from './move.ts';

test('an entry moves, and the others keep their order', () => {
	expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
	expect(moved(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['a', 'd', 'b', 'c']);
});

test('a move past an end stops there, and a move of nothing changes nothing', () => {
	expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
	expect(moved(['a', 'b', 'c'], 0, 9)).toEqual(['b', 'c', 'a']);
	expect(moved(['a', 'b', 'c'], 7, 0)).toEqual(['a', 'b', 'c']);
});

test('a height belongs to the box whose middle is nearest', () => {
	const boxes = [
		{ top: 0, bottom: 40 },
		{ top: 50, bottom: 90 },
		{ top: 100, bottom: 140 }
	];
	expect([-20, 20, 44, 46, 70, 400].map((y) => placeAt(boxes, y))).toEqual([0, 0, 0, 1, 1, 2]);
});
