import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article } from '#lib/article/article.ts';
import { ordering } from './kind.ts';

const article: Article = {
	title: 'مكتبة',
	language: 'ar',
	source: { unknown: true },
	glossary: [],
	segmentation: 1,
	paragraphs: []
};

function withEntries(letters: string): ReturnType<typeof ordering.question.parse> {
	return ordering.question.parse({
		id: 'events',
		kind: 'ordering',
		skill: 'sequence',
		level: 1,
		prompt: 'رتّب الأحداث.',
		evidence: [{ quote: 'أغلقت' }],
		explanation: 'ورد ترتيبها في الفقرة الثالثة.',
		entries: [...letters].map((letter) => ({ id: letter, text: letter }))
	});
}

function fraction(given: string): number {
	return ordering.grade(withEntries('abcd'), { order: [...given] }, article).fraction;
}

test('[OR1] credit is right pairs less wrong pairs of all pairs, never less than nothing', () => {
	expect(fraction('abcd')).toBe(1);
	expect(fraction('abdc')).toBeCloseTo(4 / 6);
	expect(fraction('bcda')).toBe(0);
	expect(fraction('dcba')).toBe(0);
});

test('[OR1] a pair with an entry that is missing counts as wrong; strangers count for nothing', () => {
	expect(fraction('abc')).toBe(0);
	expect(fraction('xabycdz')).toBe(1);
	expect(fraction('')).toBe(0);
});

test('[OR1] over all orders, right and wrong pairs weigh the same', () => {
	const permutations = (rest: string): string[] =>
		rest === '' ? [''] : [...rest].flatMap((x) => permutations(rest.replace(x, '')).map((y) => x + y));
	const earned = permutations('abcd').map(fraction);
	expect(earned.filter((each) => each > 0)).toHaveLength(9);
	expect(earned).toHaveLength(24);
});

test('[OR2] an entry is right at its own place', () => {
	const { parts } = ordering.grade(withEntries('abc'), { order: ['a', 'c', 'b'] }, article);
	expect(parts.map((part) => part.correct)).toEqual([true, false, false]);
});

test('[OR3] the order shown first is never the right one', () => {
	const chances = fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }));
	const letters = fc.constantFrom('ab', 'abc', 'abcde');
	fc.assert(
		fc.property(letters, chances, (entries, stream) => {
			const shown = ordering.present(withEntries(entries), () => stream.next().value ?? 0);
			expect(shown.join('')).not.toBe(entries);
		})
	);
	expect(ordering.present(withEntries('abc'), () => 0)).toEqual(['b', 'c', 'a']);
});

test('[OR4] [OR5] entries alike are an error, two entries a warning', () => {
	const question = withEntries('abc');
	const entries = question.entries.map((entry) => ({ ...entry, text: 'بدء البناء' }));
	expect(ordering.lint({ ...question, entries }, article)).toMatchObject([
		{ code: 'O2', severity: 'error', place: { path: ['entries', 1] } },
		{ code: 'O2', severity: 'error', place: { path: ['entries', 2] } }
	]);
	expect(ordering.lint(withEntries('ab'), article)).toMatchObject([{ code: 'O1', severity: 'warning' }]);
});
