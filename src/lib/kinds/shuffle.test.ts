import { expect, test } from 'vitest';
import { shuffled } from './shuffle.ts';

test('every order comes equally often where chance is even', () => {
	const seen = new Map<string, number>();
	for (let first = 0; first < 3; first++) {
		for (let second = 0; second < 2; second++) {
			const draws = [(first + 0.5) / 3, (second + 0.5) / 2, 0.5];
			const order = shuffled(['a', 'b', 'c'], () => draws.shift() ?? 0).join('');
			seen.set(order, (seen.get(order) ?? 0) + 1);
		}
	}
	expect([...seen.keys()].sort()).toEqual(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']);
});

test('the list handed in stays as it was', () => {
	const items = ['a', 'b', 'c'];
	shuffled(items, () => 0.9);
	expect(items).toEqual(['a', 'b', 'c']);
});
