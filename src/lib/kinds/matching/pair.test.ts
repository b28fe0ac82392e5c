import { expect, test } from 'vitest';
import { matched, targetOf, unmatched } from './pair.ts';

test('a source is matched, and matched anew', () => {
	expect(matched({}, 'a', 'x')).toEqual({ a: 'x' });
	expect(matched({ a: 'x', b: 'y' }, 'a', 'z')).toEqual({ a: 'z', b: 'y' });
});

test('a target leaves the source it had', () => {
	expect(matched({ a: 'x', b: 'y' }, 'b', 'x')).toEqual({ b: 'x' });
});

test('a pair is undone', () => {
	expect(unmatched({ a: 'x', b: 'y' }, 'a')).toEqual({ b: 'y' });
	expect(unmatched({ b: 'y' }, 'a')).toEqual({ b: 'y' });
});

test('inherited names are no sources', () => {
	expect(targetOf({}, 'constructor')).toBeUndefined();
	expect(targetOf({ a: 'x' }, 'a')).toBe('x');
});
