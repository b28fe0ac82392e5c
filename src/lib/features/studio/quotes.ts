import type { Quote } from '#lib/article/article.ts';
import { isFields, quoteIn } from '#lib/bank/quote-in.ts';
import type { Path } from '#lib/issue.ts';

/** A quote of a question, with the way to it. */
export interface QuoteInQuestion {
	readonly path: Path;
	readonly quote: Quote;
}

/** Every quote that a question of any kind has, in whatever field; those of "not stated" as well. */
export function quotesOf(question: unknown, path: Path = []): QuoteInQuestion[] {
	if (Array.isArray(question)) return question.flatMap((item, index) => quotesOf(item, [...path, index]));
	if (!isFields(question)) return [];
	const quote = quoteIn(question);
	if (quote) return [{ path, quote }];
	return Object.entries(question).flatMap(([key, item]) => quotesOf(item, [...path, key]));
}

/** Whether two quotes are the same words with the same context. */
export function isSameQuote(one: Quote, other: Quote): boolean {
	return one.quote === other.quote && one.prefix === other.prefix && one.suffix === other.suffix;
}

/** The question with every quote that is the same as `old` replaced by `by`; all else, and what a quote says besides, stays. */
export function withQuote<Q>(question: Q, old: Quote, by: Quote): Q {
	// `replaced` gives a value of the same shape: only the words and the context of quotes are others.
	return replaced(question, old, by) as Q;
}

function replaced(value: unknown, old: Quote, by: Quote): unknown {
	if (Array.isArray(value)) return value.map((item: unknown) => replaced(item, old, by));
	if (!isFields(value)) return value;
	const quote = quoteIn(value);
	if (!quote) {
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, old, by)]));
	}
	if (!isSameQuote(quote, old)) return value;
	const rest = Object.entries(value).filter(([key]) => key !== 'prefix' && key !== 'suffix');
	const key = value['quote'] === undefined ? 'nearest' : 'quote';
	return {
		...Object.fromEntries(rest),
		[key]: by.quote,
		...(by.prefix ? { prefix: by.prefix } : {}),
		...(by.suffix ? { suffix: by.suffix } : {})
	};
}
