import type { Article, Corrections, Paragraph } from '#lib/article/article.ts';
import { QuoteFinder } from '#lib/article/quote-finder.ts';

type Ranges = Paragraph['sentences'];

interface Boundary {
	readonly text: string;
	/** Where the sentence before it ends. */
	readonly at: number;
	/** How far its quote may reach on either side. */
	readonly from: number;
	readonly to: number;
}

/** The shortest of ever longer quotes around a boundary that stands in the article once; whole words. */
function quoteFor(finder: QuoteFinder, { text, at, from, to }: Boundary): string | undefined {
	for (let reach = 12; ; reach *= 2) {
		const left = Math.max(from, at - reach);
		const right = Math.min(to, at + reach);
		const start = left === from ? from : Math.max(from, text.lastIndexOf(' ', left) + 1);
		const space = text.indexOf(' ', right);
		const end = right === to || space < 0 ? to : Math.min(to, space);
		const quote = text.slice(start, end);
		if (finder.only(quote)) return quote;
		if (start === from && end === to) return undefined;
	}
}

function endsOf(ranges: Ranges): Set<number> {
	return new Set(ranges.map(([, end]) => end));
}

function correctParagraph(
	finder: QuoteFinder,
	text: string,
	{ found, wanted }: { found: Ranges; wanted: Ranges }
): { join: string[]; split: string[] } {
	const [foundEnds, wantedEnds] = [endsOf(found), endsOf(wanted)];
	const joins = found.slice(0, -1).flatMap(([from, at], index) => {
		const to = found[index + 1]?.[1] ?? text.length;
		return wantedEnds.has(at) ? [] : [quoteFor(finder, { text, at, from, to })];
	});
	const splits = wanted
		.slice(0, -1)
		.flatMap(([, at]) => (foundEnds.has(at) ? [] : [quoteFor(finder, { text, at, from: 0, to: at })]));
	const known = (quotes: (string | undefined)[]) => quotes.filter((quote) => quote !== undefined);
	return { join: known(joins), split: known(splits) };
}

/** The corrections that bring the sentences that were `found` in the same text to those of `article`, as far as quotes can say it. */
export function correctionsFrom(found: Article, article: Article): Corrections | undefined {
	const finder = new QuoteFinder(article.paragraphs.map(({ text }) => text));
	const join: string[] = [];
	const split: string[] = [];
	article.paragraphs.forEach(({ text, sentences: wanted }, index) => {
		const ranges = found.paragraphs[index]?.sentences ?? [];
		const steps = correctParagraph(finder, text, { found: ranges, wanted });
		join.push(...steps.join);
		split.push(...steps.split);
	});
	if (join.length + split.length === 0) return undefined;
	return { ...(join.length > 0 ? { join } : {}), ...(split.length > 0 ? { split } : {}) };
}
