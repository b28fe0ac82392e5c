import { foldText } from '#lib/text/fold.ts';
import { tokensOf, wordsOf, type Word } from '#lib/text/words.ts';
import type { Article } from './article.ts';

/** Fewer shared words than this of all say nothing. */
const enough = 0.5;

/** A run of words of a paragraph, as long as the quote, and how many of the quote's words it has. */
interface Candidate {
	readonly text: string;
	readonly shared: number;
}

function bestRun(text: string, wanted: ReadonlySet<string>, length: number): Candidate {
	const words = wordsOf(text);
	const has = words.map((word) => (wanted.has(foldText(word.text, 'full')) ? 1 : 0));
	let best = { from: 0, shared: -1 };
	let shared = 0;
	for (let to = 0; to < words.length; to += 1) {
		shared += (has[to] ?? 0) - (has[to - length] ?? 0);
		if (shared > best.shared) best = { from: Math.max(0, to - length + 1), shared };
	}
	return { text: textOf(text, words.slice(best.from, best.from + length)), shared: best.shared };
}

function textOf(text: string, words: readonly Word[]): string {
	return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

/** The words of the article that come nearest to a quote it does not have, or the empty string where none do. */
export function closestTo(article: Article, quote: string): string {
	const wanted = tokensOf(quote);
	const set = new Set(wanted);
	let best: Candidate = { text: '', shared: Math.max(1, wanted.length * enough) - 0.5 };
	for (const { text } of article.paragraphs) {
		const run = bestRun(text, set, wanted.length);
		if (run.shared > best.shared) best = run;
	}
	return best.text;
}
