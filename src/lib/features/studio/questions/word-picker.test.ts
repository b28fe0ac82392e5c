import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '#lib/article/build.ts';
import type { Article } from '#lib/article/article.ts';
import { locate } from '#lib/article/locate.ts';
import { isWholeWords } from '#lib/text/quote.ts';
import {
	chosen,
	dragged,
	draggedBySentence,
	moved,
	moveOf,
	pickingFrom,
	quoteOf,
	sentenceOf,
	tapped,
	textToPick,
	wholeSentence
} from './word-picker.ts';

function build(text: string): Article {
	const about = { title: 'مكتبة', language: 'ar', source: { unknown: true as const }, glossary: [] };
	const built = buildArticle(about, text);
	if (!built.ok) throw new Error('no article');
	return built.value;
}

const article = build(
	'افتتحت البلدية مكتبة عامة. وقالت المديرة: «القراءة مجانية».\n\nوتفتح المكتبة أبوابها كل يوم، وقالت المديرة إن المكتبة كبيرة.'
);
const text = textToPick(article);
const last = text.owners.length - 1;

describe('picking words of an article', () => {
	it('shows every character of every sentence once', () => {
		const shown = text.sentences.map(({ stretches }) => stretches.map((each) => each.text).join(''));
		expect(shown).toEqual([
			'افتتحت البلدية مكتبة عامة.',
			'وقالت المديرة: «القراءة مجانية».',
			'وتفتح المكتبة أبوابها كل يوم، وقالت المديرة إن المكتبة كبيرة.'
		]);
	});

	it('takes the first word and the last, in whichever order they are tapped', () => {
		const forth = tapped(text, tapped(text, { at: 0 }, 1), 2);
		const back = tapped(text, tapped(text, { at: 0 }, 2), 1);
		expect(quoteOf(article, text, forth)).toEqual({ quote: 'البلدية مكتبة' });
		expect(quoteOf(article, text, back)).toEqual({ quote: 'البلدية مكتبة' });
	});

	it('gives no quote before the last word is tapped, and one word where it is tapped twice', () => {
		const begun = tapped(text, { at: 0 }, 1);
		expect(quoteOf(article, text, begun)).toBeUndefined();
		expect(chosen(text, begun)).toMatchObject({ start: 7, end: 14 });
		expect(quoteOf(article, text, tapped(text, begun, 1))).toEqual({ quote: 'البلدية' });
	});

	it('takes what is dragged over, either way, and not past the paragraph', () => {
		expect(quoteOf(article, text, dragged(text, 1, 2))).toEqual({ quote: 'البلدية مكتبة' });
		expect(quoteOf(article, text, dragged(text, 2, 1))).toEqual({ quote: 'البلدية مكتبة' });
		expect(quoteOf(article, text, dragged(text, 6, last))).toEqual({ quote: 'القراءة مجانية' });
		expect(dragged(text, last, 0).first).toBe(8);
	});

	it('takes whole sentences that are dragged over by sentence', () => {
		expect(quoteOf(article, text, draggedBySentence(text, 5, 1))).toEqual({
			quote: 'افتتحت البلدية مكتبة عامة. وقالت المديرة: «القراءة مجانية».'
		});
	});

	it('begins anew in another paragraph, and after both were chosen', () => {
		const begun = tapped(text, { at: 0 }, 1);
		expect(tapped(text, begun, last)).toEqual({ at: last, first: last });
		expect(tapped(text, tapped(text, begun, 2), 3)).toEqual({ at: 3, first: 3 });
	});

	it('takes a sentence with its full stop and quotation marks', () => {
		const second = text.sentences[1];
		expect(quoteOf(article, text, wholeSentence(text, second?.last ?? 0))).toEqual({
			quote: 'وقالت المديرة: «القراءة مجانية».'
		});
	});

	it('tells words that stand twice apart by what is around them', () => {
		const from = text.sentences[1]?.first ?? 0;
		const quote = quoteOf(article, text, tapped(text, tapped(text, { at: 0 }, from), from + 1));
		expect(quote).toMatchObject({ quote: 'وقالت المديرة' });
		expect(quote && locate(article, quote)).toMatchObject({ ok: true, value: { sentences: [2] } });
	});

	it('moves by word in reading direction, and by sentence', () => {
		expect(moveOf('ArrowLeft', 'rtl')).toBe('word');
		expect(moveOf('ArrowLeft', 'ltr')).toBe('word-back');
		expect(moveOf('a', 'rtl')).toBeUndefined();
		expect(moved(text, { at: 0 }, 'word').at).toBe(1);
		expect(moved(text, { at: 0 }, 'word-back').at).toBe(0);
		expect(moved(text, { at: last }, 'word').at).toBe(last);
		expect(moved(text, { at: 1 }, 'sentence').at).toBe(text.sentences[1]?.first);
		expect(moved(text, { at: 2 }, 'sentence-back').at).toBe(0);
		expect(moved(text, { at: 2 }, 'end').at).toBe(text.sentences[1]?.last);
		expect(moved(text, { at: last }, 'start').at).toBe(text.sentences[2]?.first);
	});

	it('begins from the words chosen before', () => {
		const quote = { quote: 'أبوابها كل يوم' };
		expect(quoteOf(article, text, pickingFrom(article, text, quote))).toEqual(quote);
		expect(pickingFrom(article, text, { quote: 'ليست هنا' })).toEqual({ at: 0 });
	});

	it('law: any two taps give whole words that stand at one place, or begin anew', () => {
		const word = fc.integer({ min: 0, max: last });
		fc.assert(
			fc.property(word, word, (one, other) => {
				const picking = tapped(text, tapped(text, { at: 0 }, one), other);
				const quote = quoteOf(article, text, picking);
				if (!quote) return picking.first === other && picking.last === undefined;
				const found = locate(article, quote);
				if (!found.ok) return false;
				const { paragraph, start, end } = found.value;
				const inText = article.paragraphs[paragraph]?.text ?? '';
				const owner = sentenceOf(text, Math.min(one, other))?.number;
				return isWholeWords(inText, start, end) && found.value.sentences[0] === owner;
			})
		);
	});
});
