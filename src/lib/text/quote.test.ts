import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import arcd from '../../../tests/fixtures/arcd/paragraphs.json' with { type: 'json' };
import { clustersOf } from './clusters.ts';
import { contextFor, findQuote, isWholeWords } from './quote.ts';

const paragraphs = z
	.array(
		z.object({ context: z.string(), answers: z.array(z.object({ text: z.string(), start: z.number() })) })
	)
	.parse(arcd);
const text = 'زار بوتين طهران، وكان بوتين قد قال إنّ الزيارةَ  قريبة. كلّ شيء يسير بشكل جيد.';
const wordsAt = (quote: string) =>
	findQuote(text, { quote }).map(({ start, end, level }) => [text.slice(start, end), level]);

describe('finding quotes', () => {
	it('[Q1] finds exact words exactly', () => {
		expect(wordsAt('زار بوتين طهران')).toEqual([['زار بوتين طهران', 'exact']]);
	});

	it('[Q1] folds white space only where nothing is exact', () => {
		expect(wordsAt('الزيارةَ قريبة')).toEqual([['الزيارةَ  قريبة', 'space']]);
	});

	it('[Q1] folds tatweel and harakat only where folding white space finds nothing', () => {
		expect(wordsAt('إن الزيـارة قريبة')).toEqual([['إنّ الزيارةَ  قريبة', 'marks']]);
	});

	it('[Q1] never folds letters', () => {
		expect(wordsAt('ان الزيارة')).toEqual([]);
	});

	it('[Q2] tells places apart by the words around them', () => {
		expect(findQuote(text, { quote: 'بوتين' })).toHaveLength(2);
		expect(findQuote(text, { quote: 'بوتين', prefix: 'وكان ' })).toEqual([
			{ start: 22, end: 27, level: 'exact' }
		]);
		expect(findQuote(text, { quote: 'بوتين', suffix: ' طهران' })).toEqual([
			{ start: 4, end: 9, level: 'exact' }
		]);
		expect(findQuote(text, { quote: 'بوتين', prefix: 'سافر ' })).toEqual([]);
	});

	it('[Q2] folds the words around as it folds the quote', () => {
		expect(findQuote(text, { quote: 'قريبة', prefix: 'إن الزيارة' })).toEqual([
			{ start: text.indexOf('قريبة'), end: text.indexOf('قريبة') + 5, level: 'marks' }
		]);
	});

	it('[Q3] never cuts a letter from its harakat', () => {
		expect(wordsAt('الزيارة')).toEqual([['الزيارةَ', 'marks']]);
	});

	it('[Q3] finds composed words in decomposed text', () => {
		const decomposed = 'قال أحمد إنّ المؤتمر بدأ'.normalize('NFD');
		const [found] = findQuote(decomposed, { quote: 'المؤتمر بدأ' });
		expect(found && decomposed.slice(found.start, found.end).normalize('NFC')).toBe('المؤتمر بدأ');
	});

	it('[Q4] leaves out places inside other words where there are whole words', () => {
		expect(findQuote('يسير بشكل جيد في كل مكان', { quote: 'كل' })).toEqual([
			{ start: 17, end: 19, level: 'exact' }
		]);
		expect(findQuote('يسير بشكل جيد', { quote: 'شكل' })).toHaveLength(1);
	});

	it('[Q5] finds nothing of an empty quote', () => {
		expect(findQuote(text, { quote: '' })).toEqual([]);
		expect(findQuote(text, { quote: ' \u200F' })).toEqual([]);
	});

	it('[Q6] finds any part of a text at its own place, with its context', () => {
		const part = fc.constantFrom('ا', 'لا', ' ', 'بَ', 'كل', ' كل', '.', '\u200F', 'ا\u0654', 'نعم نعم ');
		const whole = fc.array(part, { minLength: 1, maxLength: 60 }).map((parts) => parts.join(''));
		fc.assert(
			fc.property(whole, fc.nat(), fc.nat(), (within, one, other) => {
				const edges = [...clustersOf(within)].map((cluster) => cluster.start).concat(within.length);
				const [start, end] = [edges[one % edges.length]!, edges[other % edges.length]!].sort((a, b) => a - b);
				fc.pre(start! < end!);
				const quote = within.slice(start, end);
				const found = findQuote(within, { quote, ...contextFor(within, start!, end!) });
				expect(found).toEqual([{ start, end, level: 'exact' }]);
			}),
			{ numRuns: 500 }
		);
	});

	it('[Q7] knows whole words', () => {
		const part = (quote: string) => [text.indexOf(quote), text.indexOf(quote) + quote.length] as const;
		expect(isWholeWords(text, ...part('بوتين طهران،'))).toBe(true);
		expect(isWholeWords(text, ...part('شكل'))).toBe(false);
		expect(isWholeWords(text, ...part('الزيارة'))).toBe(false);
		expect(isWholeWords('بلغ 3.5 اليوم', 4, 5)).toBe(false);
	});

	it('[Q6] finds every answer of real paragraphs at its place, and none at another', () => {
		let answers = 0;
		for (const { context, answers: given } of paragraphs) {
			for (const { text: answer, start } of given) {
				const quote = answer.trim();
				const bare = findQuote(context, { quote });
				expect(bare.length, quote).toBeGreaterThan(0);
				const nearest = bare.reduce((a, b) =>
					Math.abs(a.start - start) <= Math.abs(b.start - start) ? a : b
				);
				const exact = context.slice(nearest.start, nearest.end);
				const named = findQuote(context, {
					quote: exact,
					...contextFor(context, nearest.start, nearest.end)
				});
				expect(named).toEqual([{ start: nearest.start, end: nearest.end, level: 'exact' }]);
				answers += 1;
			}
		}
		expect(answers).toBeGreaterThan(20);
	});
});
