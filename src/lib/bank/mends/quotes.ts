import type { Article, Quote } from '#lib/article/article.ts';
import { placesOf, quoteAt } from '#lib/article/evidence.ts';
import { wordsOf } from '#lib/text/words.ts';
import { valueAt } from '../shape.ts';
import type { Change, Mender } from './mend.ts';
import { changedAt, isMapping } from './places.ts';

function textAt(value: Readonly<Record<string, unknown>>, key: string): string | undefined {
	const text = value[key];
	return typeof text === 'string' ? text : undefined;
}

/** The quote that stands in a value: evidence, "nearest", a refutation, a tempting sentence. */
function quoteIn(value: unknown): Quote | undefined {
	if (!isMapping(value)) return undefined;
	const quote = textAt(value, 'quote') ?? textAt(value, 'nearest');
	if (quote === undefined) return undefined;
	return { quote, prefix: textAt(value, 'prefix'), suffix: textAt(value, 'suffix') };
}

const parts: readonly string[] = ['quote', 'nearest', 'prefix', 'suffix'];

/** The same value with another quote in it. */
function withQuote(value: unknown, { quote, prefix, suffix }: Quote): unknown {
	if (!isMapping(value)) return value;
	const rest = Object.entries(value).filter(([key]) => !parts.includes(key));
	const context = {
		...(prefix === undefined ? {} : { prefix }),
		...(suffix === undefined ? {} : { suffix })
	};
	return {
		...Object.fromEntries(rest),
		...('nearest' in value ? { nearest: quote } : { quote }),
		...context
	};
}

/** The quote of the first place of a quote, told apart from all others. */
function firstOf(article: Article, quote: Quote): Quote | undefined {
	const [place] = placesOf(article, quote);
	return place && quoteAt(article, place);
}

/** The quote with the words whole that it cuts at its ends. */
function wholeWords(article: Article, quote: Quote): Quote | undefined {
	const [place] = placesOf(article, quote);
	if (!place) return undefined;
	const words = wordsOf(article.paragraphs[place.paragraph]?.text ?? '');
	const cut = (at: number) => words.find((word) => word.start < at && at < word.end);
	const start = cut(place.start)?.start ?? place.start;
	const end = cut(place.end)?.end ?? place.end;
	return quoteAt(article, { paragraph: place.paragraph, start, end });
}

/** Mends of quotes: not as the article has them (G1), at several places (G2), cutting words (G3). */
export const mendQuotes: Mender = ({ code, place: { path = [] }, params }, { draft, article }) => {
	const quote = quoteIn(valueAt(draft, path));
	if (quote === undefined) return [];
	const change = (name: Change['code'], better: Quote | undefined): Change[] =>
		better === undefined
			? []
			: [
					{
						code: name,
						make: (whole) => changedAt(whole, path, (there) => withQuote(there, better))
					}
				];
	if (code === 'G1' && params?.case === 'level') return change('exact-words', firstOf(article, quote));
	if (code === 'G1' && typeof params?.closest === 'string') {
		return change('closest-words', firstOf(article, { quote: params.closest }));
	}
	if (code === 'G2') return change('tell-apart', firstOf(article, { quote: quote.quote }));
	return code === 'G3' ? change('whole-words', wholeWords(article, quote)) : [];
};
