import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	bracketed,
	fromBracketed,
	gapWords,
	sentencesAround,
	tapped,
	widened,
	type Gapped
} from './brackets.ts';
import { gapSegments } from './segments.ts';
import type { Article } from '#lib/article/article.ts';

const none: Gapped = { text: '', gaps: [] };
const library = fromBracketed('افتتحت [بلدية] صيدا مكتبة [عامة].', none.gaps);
const tap = (written: string, word: string) => {
	const found = gapWords(written).find(({ text }) => text === word);
	if (!found) throw new Error(`no ${word}`);
	return tapped(written, found);
};

describe('a text with its answers in brackets', () => {
	test('becomes a text with gaps, and back', () => {
		expect(library).toEqual({
			text: 'افتتحت {{g-1}} صيدا مكتبة {{g-2}}.',
			gaps: [
				{ id: 'g-1', answers: ['بلدية'] },
				{ id: 'g-2', answers: ['عامة'] }
			]
		});
		expect(bracketed(library)).toBe('افتتحت [بلدية] صيدا مكتبة [عامة].');
	});

	test('comes back letter by letter whatever was typed, and each gap stands in the text once', () => {
		const typed = fc.string({ unit: fc.constantFrom('[', ']', ' ', 'ب', 'ي', '.', '2') });
		fc.assert(
			fc.property(typed, typed, (before, after) => {
				const gapped = fromBracketed(after, fromBracketed(before, []).gaps);
				expect(bracketed(gapped)).toBe(after);
				const placed = gapSegments(gapped.text).flatMap((each) => (each.type === 'gap' ? [each.id] : []));
				expect(placed).toEqual(gapped.gaps.map(({ id }) => id));
				expect(new Set(placed).size).toBe(placed.length);
			})
		);
	});

	test('keeps the ids and other answers of gaps while it is edited', () => {
		const gaps = [{ id: 'place', answers: ['بلدية', 'البلدية'] }, ...library.gaps.slice(1)];
		expect(fromBracketed('اليوم افتتحت [بلدية] صيدا [مكتبة] عامة', gaps).gaps).toEqual([
			{ id: 'place', answers: ['بلدية', 'البلدية'] },
			{ id: 'g-2', answers: ['مكتبة'] }
		]);
		expect(fromBracketed('افتتحت [بلديات] صيدا مكتبة [عامة].', gaps).gaps[0]).toEqual({
			id: 'place',
			answers: ['بلديات', 'البلدية']
		});
	});

	test('two gaps with the same answer stay two', () => {
		const twice = fromBracketed('[كتاب] و[كتاب]', []);
		expect(fromBracketed(bracketed(twice), twice.gaps)).toEqual(twice);
	});
});

describe('tapping words', () => {
	test('makes a gap of a word, and a word of a gap', () => {
		expect(tap('افتتحت بلدية صيدا', 'بلدية')).toBe('افتتحت [بلدية] صيدا');
		expect(tap('افتتحت [بلدية] صيدا', 'بلدية')).toBe('افتتحت بلدية صيدا');
	});

	test('takes the next word into a gap, with what stands between', () => {
		expect(widened('افتتحت [بلدية] صيدا، مكتبة', 0)).toBe('افتتحت [بلدية صيدا]، مكتبة');
		expect(widened('افتتحت [بلدية] [صيدا]', 0)).toBe('افتتحت [بلدية صيدا]');
		expect(widened('افتتحت [بلدية].', 0)).toBe('افتتحت [بلدية].');
	});
});

test('the text can begin with the sentence of the evidence', () => {
	const text = 'أغلقت المكتبة [1] عام 2015. ثم افتتحت.';
	const article: Article = {
		...{ title: 'مكتبة', language: 'ar', source: { unknown: true }, glossary: [], segmentation: 1 },
		paragraphs: [
			{
				id: '0000000000000001',
				text,
				sentences: [
					[0, 27],
					[28, text.length]
				]
			}
		]
	};
	expect(sentencesAround(article, { quote: 'عام 2015' })).toBe('أغلقت المكتبة 1 عام 2015.');
	expect(sentencesAround(article, { quote: 'ليس فيه' })).toBe('');
	expect(sentencesAround(article, undefined)).toBe('');
});
