import { foldText } from '#lib/text/fold.ts';
import { tokensOf, wordsOf, type Word } from '#lib/text/words.ts';
import type { Article, Paragraph } from './article.ts';

/** Where fewer of the quote's words are shared than this, the article says nothing like it. */
const enough = 0.5;

/** A run of words of a paragraph, as long as the quote: how many of the quote's words it has, in its order counting double. */
interface Candidate {
	readonly text: string;
	readonly shared: number;
	readonly score: number;
}

/** The words of a paragraph, folded; those of one paragraph object are folded once, since many quotes are looked for. */
interface FoldedWords {
	readonly words: readonly Word[];
	readonly folded: readonly string[];
}

const kept = new WeakMap<Paragraph, FoldedWords>();

function wordsIn(paragraph: Paragraph): FoldedWords {
	const known = kept.get(paragraph);
	if (known) return known;
	const words = wordsOf(paragraph.text);
	const made = { words, folded: words.map((word) => foldText(word.text, 'full')) };
	kept.set(paragraph, made);
	return made;
}

/** The best run of a paragraph among those whose score can come to `least`: no score is more than twice what is shared. */
function bestRun(paragraph: Paragraph, wanted: readonly string[], least: number): Candidate {
	const { text } = paragraph;
	const { words, folded } = wordsIn(paragraph);
	const set = new Set(wanted);
	let best: Candidate = { text: '', shared: 0, score: 0 };
	let shared = 0;
	for (const [to, word] of folded.entries()) {
		const from = to - wanted.length + 1;
		if (set.has(word)) shared += 1;
		if (from > 0 && set.has(folded[from - 1] ?? '')) shared -= 1;
		if (shared < best.shared || shared * 2 < least) continue;
		const score = shared + wanted.filter((token, index) => token === folded[from + index]).length;
		if (score <= best.score && shared === best.shared) continue;
		best = { text: text.slice(words[Math.max(0, from)]?.start, words[to]?.end), shared, score };
	}
	return best;
}

/** The words of the article that come nearest to a quote it does not have, or the empty string where none do. */
export function closestTo(article: Article, quote: string): string {
	const wanted = tokensOf(quote);
	let best: Candidate = { text: '', shared: 0, score: 0 };
	for (const paragraph of article.paragraphs) {
		const run = bestRun(paragraph, wanted, Math.max(best.score + 1, wanted.length * enough * 2));
		if (run.score > best.score && run.shared >= wanted.length * enough) best = run;
	}
	return best.text;
}
