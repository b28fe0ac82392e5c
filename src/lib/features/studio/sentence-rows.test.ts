import { describe, expect, it } from 'vitest';
import { sentencesByParagraph } from '#lib/article/sentences.ts';
import type { Work } from '#lib/bank/work.ts';
import type { Result } from '#lib/result.ts';
import { articleOf } from './article-of.ts';
import { joinedWithNext, splitAfter, splitWords, wordAt } from './sentence-rows.ts';
import { testWork } from './work.samples.ts';

function rowsOf(work: Work) {
	const article = articleOf(work);
	if (!article.ok) throw new Error('no article');
	return sentencesByParagraph(article.value);
}
function valueOf<T>(result: Result<T, unknown>): T {
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}

describe('the boundaries of sentences', () => {
	it('are split after a word and joined back without a trace', () => {
		const work = testWork();
		const [first] = rowsOf(work).flat();
		const words = splitWords(first!);
		const word = words.find(({ text }) => text === 'عامة');
		const split = valueOf(splitAfter(work, 0, word!));
		expect(rowsOf(split)[0]?.map(({ text }) => text)).toEqual([
			'افتتحت البلدية صباح السبت مكتبة عامة',
			'في الحي القديم.',
			'وتبرّع السكان بأكثر كتبها.'
		]);
		expect(valueOf(joinedWithNext(split, rowsOf(split)[0]![0]!))).toEqual(work);
	});

	it('are joined across a full stop', () => {
		const work = testWork();
		const joined = valueOf(joinedWithNext(work, rowsOf(work)[1]![0]!));
		expect(rowsOf(joined).map(({ length }) => length)).toEqual([2, 1]);
	});

	it('are not joined where no sentence follows in the paragraph', () => {
		const work = testWork();
		const last = joinedWithNext(work, rowsOf(work)[0]!.at(-1)!);
		expect(last.ok ? [] : last.error.map(({ code }) => code)).toEqual(['sentences-join-nowhere']);
	});

	it('are found by the word that was tapped', () => {
		const [, second] = rowsOf(testWork()).flat();
		const words = splitWords(second!);
		expect(words.map(({ text }) => text)).toEqual(['وتبرّع', 'السكان', 'بأكثر', 'كتبها.']);
		expect(wordAt(words, second!, second!.text.indexOf('بأكثر') + 2)).toBe(2);
		expect(wordAt(words, second!, 999)).toBe(3);
	});
});
