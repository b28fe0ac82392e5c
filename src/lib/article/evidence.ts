import {
	contextFor,
	findAt,
	isWholeIn,
	matchLevels,
	searchable,
	type MatchLevel,
	type Searchable
} from '#lib/text/quote.ts';
import type { Article, Quote, Range } from './article.ts';
import { sentencesIn } from './sentences.ts';

/** Where a quote stands: the index of its paragraph, its range there, the numbers of the sentences it touches, and how exactly it matches. */
export interface Located {
	readonly paragraph: number;
	readonly start: number;
	readonly end: number;
	readonly sentences: readonly number[];
	readonly level: MatchLevel;
}

/** A part of an article that lies in one sentence; offsets count in the paragraph. */
export interface SentencePiece extends Range {
	readonly sentence: number;
	readonly paragraph: number;
}

const kept = new WeakMap<Article, readonly Searchable[]>();

function searchableOf(article: Article): readonly Searchable[] {
	const known = kept.get(article) ?? article.paragraphs.map(({ text }) => searchable(text));
	kept.set(article, known);
	return known;
}

/** Every place of a quote at the best level at which any paragraph has it. Whole words come before parts of words, in all paragraphs together. */
export function placesOf(article: Article, quote: Quote): readonly Located[] {
	const paragraphs = searchableOf(article);
	for (const level of matchLevels) {
		const found = paragraphs.flatMap((within, paragraph) =>
			findAt(within, quote, level).map(({ start, end }) => ({ paragraph, start, end, level }))
		);
		if (found.length === 0) continue;
		const whole = found.filter((place) => isWhole(article, place));
		return (whole.length > 0 ? whole : found).map((place) => ({
			...place,
			sentences: sentencesIn(article, place).map(({ number }) => number)
		}));
	}
	return [];
}

/** Whether a place begins and ends at word boundaries (rule G3). */
export function isWhole(article: Article, place: Range & { readonly paragraph: number }): boolean {
	const within = searchableOf(article)[place.paragraph];
	return within !== undefined && isWholeIn(within, place.start, place.end);
}

/** The one place of a quote; nothing where the article does not have it, or has it at several places. `locate` tells which. */
export function placeOf(article: Article, quote: Quote): Located | undefined {
	const places = placesOf(article, quote);
	return places.length === 1 ? places[0] : undefined;
}

/** The quote that names a place of the article: its words alone where they occur once, with their context where they do not. */
export function quoteAt(article: Article, place: Range & { readonly paragraph: number }): Quote {
	const text = article.paragraphs[place.paragraph]?.text ?? '';
	const quote = text.slice(place.start, place.end);
	const names = (selector: Quote) => {
		const found = placesOf(article, selector);
		return found.length === 1 && found[0]?.paragraph === place.paragraph && found[0].start === place.start;
	};
	if (names({ quote })) return { quote };
	const { prefix, suffix } = contextFor(text, place.start, place.end);
	const candidates: Quote[] = [
		...(prefix ? [{ quote, prefix }] : []),
		...(suffix ? [{ quote, suffix }] : []),
		{ quote, prefix, suffix }
	];
	return (
		candidates.find(names) ?? { quote, prefix: text.slice(0, place.start), suffix: text.slice(place.end) }
	);
}

/** The parts of a place by sentence, in order, so that each can be marked inside its own sentence. */
export function piecesBySentence(
	article: Article,
	place: Range & { readonly paragraph: number }
): SentencePiece[] {
	return sentencesIn(article, place).map(({ number, start, end }) => ({
		sentence: number,
		paragraph: place.paragraph,
		start: Math.max(start, place.start),
		end: Math.min(end, place.end)
	}));
}
