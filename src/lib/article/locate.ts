import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Article, Quote } from './article.ts';
import { closestTo } from './closest.ts';
import { placesOf, quoteAt, type Located } from './evidence.ts';

/**
 * Finds the one place of a quote. Fails with G1 where the article does not have it (`closest`: the words of the article that come
 * nearest, or empty; they take long to find), and with G2 where several places fit (`count`, and the `prefix` and `suffix` that would
 * name the first). Where only the place is wanted, `placeOf` gives it.
 */
export function locate(article: Article, quote: Quote): Result<Located, Issue[]> {
	const [place, ...others] = placesOf(article, quote);
	if (!place) return fail([issueOf('G1', quote, { closest: closestTo(article, quote.quote) })]);
	if (others.length === 0) return ok(place);
	const { prefix = '', suffix = '' } = quoteAt(article, place);
	return fail([issueOf('G2', quote, { count: others.length + 1, prefix, suffix })]);
}

function issueOf(code: string, { quote }: Quote, params: Record<string, string | number>): Issue {
	return { code, severity: 'error', place: {}, quote, params };
}
