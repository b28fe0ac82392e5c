import { foldText } from '#lib/text/fold.ts';
import type { MatchLevel } from '#lib/text/quote.ts';
import { wordsOf } from '#lib/text/words.ts';
import { alignParagraphs } from './align.ts';
import type { Article, Quote } from './article.ts';
import { placesOf, quoteAt, type Located } from './evidence.ts';
import { sentencesIn } from './sentences.ts';

/**
 * What became of a quote once its article was edited. A quote that is given has the words of the old one, letter by letter; only its
 * context is new. `level` says how exactly the article has them.
 */
export type Reanchored =
	/** It still names the place that it named. */
	| { readonly type: 'unchanged'; readonly level: MatchLevel }
	/** The same words stand at one place that is surely the one meant, elsewhere or told by another context. */
	| { readonly type: 'moved'; readonly quote: Quote; readonly level: MatchLevel }
	/** The words stand at one or more places, none of which is surely the one meant; to be chosen by hand. */
	| { readonly type: 'ambiguous' }
	/** The article no longer has the words. */
	| { readonly type: 'lost' };

/** How far around a place the words are looked at, in UTF-16 units. */
const around = 40;
/** So many words say by themselves what is meant, if one more thing agrees: their paragraph, sentence or the words on one side. */
const manyWords = 4;
/** What says that a place is the one meant though the words stand elsewhere too: its whole sentence, or the words on both sides. */
const certain = 4;

/** Re-anchors the quotes of an article in an edited one; made once for many quotes. */
export class Reanchoring {
	readonly #before: Article;
	readonly #after: Article;
	readonly #paragraphs: ReadonlyMap<number, number>;

	constructor(before: Article, after: Article) {
		this.#before = before;
		this.#after = after;
		this.#paragraphs = alignParagraphs(before, after);
	}

	/** What became of `quote`. Rules RA1 to RA4 of the README. */
	of(quote: Quote): Reanchored {
		const words = { quote: quote.quote };
		const places = placesOf(this.#after, words);
		if (places.length === 0) return { type: 'lost' };
		const olds = placesOf(this.#before, quote);
		const news = placesOf(this.#after, quote);
		const [old, now] = [only(olds), only(news)];
		// What was lost and is back names its place; which of several places was meant, nobody said.
		if (olds.length === 0 && now) return { type: 'unchanged', level: now.level };
		const meant = old && this.#meant(old, words, places);
		if (!meant) return { type: 'ambiguous' };
		if (now && isSamePlace(now, meant) && this.#paragraphs.get(old.paragraph) === meant.paragraph)
			return { type: 'unchanged', level: now.level };
		const named = this.#named(quote, meant);
		return named ? { type: 'moved', quote: named, level: meant.level } : { type: 'ambiguous' };
	}

	/** The quote that names a place in the words of the old one; nothing where no context tells the place. */
	#named({ quote }: Quote, place: Located): Quote | undefined {
		const { prefix, suffix } = quoteAt(this.#after, place);
		const bounded = {
			...(prefix ? { prefix: prefix.slice(-500) } : {}),
			...(suffix ? { suffix: suffix.slice(0, 500) } : {})
		};
		const named = { quote, ...bounded };
		const found = only(placesOf(this.#after, named));
		return found && isSamePlace(found, place) ? named : undefined;
	}

	/** The one place that is surely the old one: what is surely another old place is none, and no other fits as well. */
	#meant(old: Located, words: Quote, places: readonly Located[]): Located | undefined {
		const stayed = places.find((place) => this.#stayed(old, place));
		if (stayed) return stayed;
		const others = placesOf(this.#before, words).filter((each) => !isSamePlace(each, old));
		const scored = places
			.map((place) => ({ place, score: this.#score(old, place) }))
			.filter(({ place, score }) => {
				const rival = Math.max(0, ...others.map((other) => this.#score(other, place)));
				return rival < certain || rival < score;
			})
			.sort((one, other) => other.score - one.score);
		const [best, next] = scored;
		if (!best || (next && next.score === best.score)) return undefined;
		const rival = Math.max(-1, ...others.map((other) => this.#score(other, best.place)));
		const long = wordsOf(this.#text(this.#before, old)).length >= manyWords;
		const alone = places.length === 1 && others.length === 0;
		const least = next ? certain : alone && long ? 1 : 2;
		return best.score >= least && rival < best.score ? best.place : undefined;
	}

	/** Whether a place is the old one in a paragraph that was not edited. */
	#stayed(old: Located, place: Located): boolean {
		const [older, newer] = [this.#before.paragraphs[old.paragraph], this.#after.paragraphs[place.paragraph]];
		const aligned = this.#paragraphs.get(old.paragraph) === place.paragraph;
		return aligned && older?.id === newer?.id && isSamePlace({ ...old, paragraph: place.paragraph }, place);
	}

	/** How surely a place of the edited article is a place of the older one: sentence, paragraph and words around agree. */
	#score(old: Located, place: Located): number {
		const aligned = this.#paragraphs.get(old.paragraph) === place.paragraph;
		const sentence = this.#sentence(this.#before, old) === this.#sentence(this.#after, place) ? certain : 0;
		const [oldBefore, oldAfter] = sides(this.#before, old);
		const [newBefore, newAfter] = sides(this.#after, place);
		const beside = [
			hasWords.test(oldBefore) && oldBefore === newBefore,
			hasWords.test(oldAfter) && oldAfter === newAfter
		].filter(Boolean).length;
		return (aligned ? 1 : 0) + sentence + (beside === 2 ? certain : beside);
	}

	#text(article: Article, { paragraph, start, end }: Located): string {
		return (article.paragraphs[paragraph]?.text ?? '').slice(start, end);
	}

	/** The text of the sentences that a place is in, with where in them it stands. */
	#sentence(article: Article, place: Located): string {
		const sentences = sentencesIn(article, place);
		const text = sentences.map((sentence) => foldText(sentence.text, 'marks')).join('\n');
		const lead = (article.paragraphs[place.paragraph]?.text ?? '').slice(sentences[0]?.start, place.start);
		return `${String(foldText(lead, 'marks').length)} ${text}`;
	}
}

const hasWords = /[\p{L}\p{N}]/u;

function only(places: readonly Located[]): Located | undefined {
	return places.length === 1 ? places[0] : undefined;
}

function isSamePlace(one: Located, other: Located): boolean {
	return one.paragraph === other.paragraph && one.start === other.start && one.end === other.end;
}

/** The words right before and right after a place, folded. */
function sides(article: Article, { paragraph, start, end }: Located): [string, string] {
	const text = article.paragraphs[paragraph]?.text ?? '';
	const fold = (part: string): string => foldText(part, 'marks');
	return [fold(text.slice(Math.max(0, start - around), start)), fold(text.slice(end, end + around))];
}
