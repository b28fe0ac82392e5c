import { expect, test } from 'vitest';
import { contentOf, filled, withoutWord, withWord } from './fill.ts';

test('a gap is filled, changed and emptied', () => {
	expect(filled({}, 'who', 'بوتين')).toEqual({ who: 'بوتين' });
	expect(filled({ who: 'بوتين' }, 'who', 'رئيسي')).toEqual({ who: 'رئيسي' });
	expect(filled({ who: 'بوتين', where: 'موسكو' }, 'who', '')).toEqual({ where: 'موسكو' });
});

test('a word of the bank stands in one gap at a time', () => {
	expect(withWord({ who: 'a', where: 'b' }, 'where', 'a')).toEqual({ where: 'a' });
	expect(withoutWord({ who: 'a', where: 'b' }, 'a')).toEqual({ where: 'b' });
});

test('inherited names are no gaps', () => {
	expect(contentOf({}, 'constructor')).toBe('');
	expect(contentOf({ who: 'a' }, 'who')).toBe('a');
});
