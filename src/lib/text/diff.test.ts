import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffLists, diffWords } from './diff.ts';

const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 14 });

/** The length of the longest list that both lists have in order, by the definition. */
function longestShared(one: readonly string[], other: readonly string[]): number {
	const rows = Array.from({ length: one.length + 1 }, () =>
		Array.from({ length: other.length + 1 }, () => 0)
	);
	one.forEach((item, x) =>
		other.forEach((each, y) => {
			rows[x + 1]![y + 1] = item === each ? rows[x]![y]! + 1 : Math.max(rows[x]![y + 1]!, rows[x + 1]![y]!);
		})
	);
	return rows[one.length]![other.length]!;
}

describe('what changed', () => {
	it('[D1] gives both lists back, and says as little as can be to have changed', () => {
		fc.assert(
			fc.property(list, list, (older, newer) => {
				const changes = diffLists(older, newer, (item) => item);
				const side = (left: string) =>
					changes.flatMap(({ type, items }) => (type === left ? [] : [...items]));
				expect(side('added')).toEqual(older);
				expect(side('removed')).toEqual(newer);
				const same = changes.filter(({ type }) => type === 'same').flatMap(({ items }) => items);
				expect(same).toHaveLength(longestShared(older, newer));
			}),
			{ numRuns: 500 }
		);
	});

	it('[D1] tells changed words of a text, and loses no character', () => {
		expect(diffWords('زار بوتين طهران عام 2015.', 'زار بوتين موسكو عام 2015.')).toEqual([
			{ type: 'same', text: 'زار بوتين ' },
			{ type: 'removed', text: 'طهران' },
			{ type: 'added', text: 'موسكو' },
			{ type: 'same', text: ' عام 2015.' }
		]);
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (older, newer) => {
				const changes = diffWords(older, newer);
				const side = (left: string) => changes.map(({ type, text }) => (type === left ? '' : text)).join('');
				expect([side('added'), side('removed')]).toEqual([older, newer]);
			})
		);
	});

	it('[D1] takes two long texts with nothing in common as replaced', () => {
		const older = Array.from({ length: 6000 }, (_, index) => `a${String(index)}`);
		const newer = Array.from({ length: 6000 }, (_, index) => `b${String(index)}`);
		expect(diffLists(older, newer, (item) => item).map(({ type }) => type)).toEqual(['removed', 'added']);
	});
});
