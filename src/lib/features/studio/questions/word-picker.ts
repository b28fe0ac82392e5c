import type { Article, Quote, Range } from '#lib/article/article.ts';
import { placeOf, quoteAt } from '#lib/article/evidence.ts';
import { sentencesOf, type Sentence } from '#lib/article/sentences.ts';
import { wordsOf } from '#lib/text/words.ts';

/** A stretch of a sentence that is drawn by itself: a word, with its place among all words of the article, or what stands between two. */
export interface Stretch extends Range {
	readonly text: string;
	readonly word?: number;
}

/** A sentence cut into words and what is between them. */
export interface SentenceToPick {
	readonly number: number;
	readonly paragraph: number;
	readonly stretches: readonly Stretch[];
	/** The places of its first and last word among all words. */
	readonly first: number;
	readonly last: number;
	readonly range: Range;
}

/** What can be picked: the sentences by paragraph, and how many words there are. */
export interface TextToPick {
	readonly paragraphs: readonly (readonly SentenceToPick[])[];
	readonly sentences: readonly SentenceToPick[];
	/** The number of the sentence of each word. */
	readonly owners: readonly number[];
}

/** Where the picking stands, in places of words: the one that keys move from, the first chosen, the last chosen. */
export interface Picking {
	readonly at: number;
	readonly first?: number;
	readonly last?: number;
}

function cut(sentence: Sentence, from: number): SentenceToPick {
	const stretches: Stretch[] = [];
	let done = 0;
	const add = (end: number, word?: number): void => {
		if (end <= done) return;
		const range = { start: sentence.start + done, end: sentence.start + end };
		const text = sentence.text.slice(done, end);
		stretches.push({ ...range, text, ...(word === undefined ? {} : { word }) });
		done = end;
	};
	const words = wordsOf(sentence.text);
	for (const [index, { start, end }] of words.entries()) {
		add(start);
		add(end, from + index);
	}
	add(sentence.text.length);
	const { number, paragraph, start, end } = sentence;
	const last = from + words.length - 1;
	return { number, paragraph, stretches, first: from, last, range: { start, end } };
}

/** The article cut into words. */
export function textToPick(article: Article): TextToPick {
	const paragraphs: SentenceToPick[][] = article.paragraphs.map(() => []);
	const sentences: SentenceToPick[] = [];
	const owners: number[] = [];
	for (const sentence of sentencesOf(article)) {
		const made = cut(sentence, owners.length);
		for (let word = made.first; word <= made.last; word++) owners.push(made.number);
		sentences.push(made);
		paragraphs[sentence.paragraph]?.push(made);
	}
	return { paragraphs, sentences, owners };
}

/** The sentence that a word stands in. */
export function sentenceOf(text: TextToPick, word: number): SentenceToPick | undefined {
	return text.sentences[(text.owners[word] ?? 0) - 1];
}

/** The picking after a tap on a word: the first, then the last; a third begins anew, and so does one in another paragraph. */
export function tapped(text: TextToPick, { first, last }: Picking, word: number): Picking {
	const begins = first === undefined || last !== undefined;
	const apart =
		first !== undefined && sentenceOf(text, first)?.paragraph !== sentenceOf(text, word)?.paragraph;
	if (begins || apart) return { at: word, first: word };
	return { at: word, first: Math.min(first, word), last: Math.max(first, word) };
}

/** The picking of what lies between two words of a drag, whichever comes first; it stays in the paragraph that it began in. */
export function dragged(text: TextToPick, from: number, to: number): Picking {
	const inParagraph = text.paragraphs[sentenceOf(text, from)?.paragraph ?? 0] ?? [];
	const [start, end] = [inParagraph[0]?.first ?? from, inParagraph.at(-1)?.last ?? from];
	const at = Math.max(start, Math.min(to, end));
	return { at, first: Math.min(from, at), last: Math.max(from, at) };
}

/** The same by whole sentences. */
export function draggedBySentence(text: TextToPick, from: number, to: number): Picking {
	const { at, first = from, last = from } = dragged(text, from, to);
	return { at, first: sentenceOf(text, first)?.first ?? first, last: sentenceOf(text, last)?.last ?? last };
}

/** The picking of the whole sentence that a word stands in. */
export function wholeSentence(text: TextToPick, word: number): Picking {
	const sentence = sentenceOf(text, word);
	return sentence ? { at: sentence.first, first: sentence.first, last: sentence.last } : { at: word };
}

/** The ways in which keys move: to the next or the last word, to the next or the last sentence, to either end of the paragraph. */
export type Move = 'word' | 'word-back' | 'sentence' | 'sentence-back' | 'start' | 'end';

/** The picking with the place that keys move from moved; it stays where there is nowhere to go. */
export function moved(text: TextToPick, picking: Picking, move: Move): Picking {
	const { at } = picking;
	const own = sentenceOf(text, at);
	if (!own) return picking;
	const inParagraph = text.paragraphs[own.paragraph] ?? [];
	const filled = text.sentences.filter(({ first, last }) => first <= last);
	const places: Readonly<Record<Move, number | undefined>> = {
		word: at + 1,
		'word-back': at - 1,
		sentence: filled.find(({ number }) => number > own.number)?.first,
		'sentence-back': at > own.first ? own.first : filled.findLast(({ number }) => number < own.number)?.first,
		start: inParagraph[0]?.first,
		end: inParagraph.at(-1)?.last
	};
	const to = places[move];
	return to === undefined || to < 0 || to >= text.owners.length ? picking : { ...picking, at: to };
}

/** What a key means in a text of that direction; nothing for other keys. */
export function moveOf(key: string, direction: 'rtl' | 'ltr'): Move | undefined {
	const onward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
	if (key === 'ArrowLeft' || key === 'ArrowRight') return key === onward ? 'word' : 'word-back';
	const others = { ArrowDown: 'sentence', ArrowUp: 'sentence-back', Home: 'start', End: 'end' } as const;
	return Object.entries(others).find(([name]) => name === key)?.[1];
}

/** The words chosen, as a range of their paragraph: whole sentences with their full stops. Before the last is chosen, the first alone. */
export function chosen(
	text: TextToPick,
	{ first, last }: Picking
): (Range & { readonly paragraph: number }) | undefined {
	if (first === undefined) return undefined;
	const [from, to] = [sentenceOf(text, first), sentenceOf(text, last ?? first)];
	const start = from?.stretches.find(({ word }) => word === first)?.start;
	const end = to?.stretches.find(({ word }) => word === (last ?? first))?.end;
	if (!from || !to || start === undefined || end === undefined) return undefined;
	const { paragraph } = from;
	const whole = last !== undefined && from.first === first && to.last === last;
	return whole ? { paragraph, start: from.range.start, end: to.range.end } : { paragraph, start, end };
}

/** The quote of the words chosen, with context where they stand more than once; nothing before the last is chosen. */
export function quoteOf(article: Article, text: TextToPick, picking: Picking): Quote | undefined {
	const range = picking.last === undefined ? undefined : chosen(text, picking);
	return range && quoteAt(article, range);
}

/** The picking that a quote chosen before stands for; at the beginning of the text where it is not found. */
export function pickingFrom(article: Article, text: TextToPick, quote: Quote | undefined): Picking {
	const found = quote && placeOf(article, quote);
	if (!found) return { at: 0 };
	const { paragraph, start, end } = found;
	const words = (text.paragraphs[paragraph] ?? [])
		.flatMap(({ stretches }) => stretches)
		.flatMap((each) => (each.word !== undefined && each.start < end && start < each.end ? [each.word] : []));
	const [first, last] = [words[0], words.at(-1)];
	return first === undefined || last === undefined ? { at: 0 } : { at: first, first, last };
}
