import type { Article, GlossEntry, Range } from './article.ts';
import { sentencesOf } from './sentences.ts';

/** A stretch of a paragraph to mark, in offsets of the paragraph; stretches do not overlap and are in order. */
export interface Mark extends Range {
	readonly roles: readonly string[];
}

/** What is highlighted in one sentence. */
export interface Highlight {
	readonly roles: readonly string[];
	readonly marks: readonly Mark[];
}

/** A stretch of a sentence that is drawn in one way. */
export interface Piece {
	readonly text: string;
	/** Why it is marked; empty where it is not. */
	readonly roles: readonly string[];
	/** The number of the glossary entry it opens. */
	readonly gloss?: number;
}

/** Where a glossed word stands: a range in a paragraph, and the number of its glossary entry. */
export interface GlossPlace extends Range {
	readonly entry: number;
}

/** The first place of each glossary term in the article, by paragraph; terms that stand inside a longer one are left to it. */
export function glossPlaces(article: Article): ReadonlyMap<number, readonly GlossPlace[]> {
	const places = new Map<number, GlossPlace[]>();
	const longestFirst = article.glossary
		.map((entry, index) => ({ entry, index }))
		.sort((a, b) => b.entry.term.length - a.entry.term.length);
	for (const { entry, index } of longestFirst) placeTerm(article, { entry, index }, places);
	for (const inParagraph of places.values()) inParagraph.sort((a, b) => a.start - b.start);
	return places;
}

function placeTerm(
	article: Article,
	{ entry, index }: { entry: GlossEntry; index: number },
	places: Map<number, GlossPlace[]>
): void {
	for (const [number, paragraph] of article.paragraphs.entries()) {
		const taken = places.get(number) ?? [];
		const start = wholeWord(paragraph.text, entry.term, taken);
		if (start < 0) continue;
		places.set(number, [...taken, { start, end: start + entry.term.length, entry: index }]);
		return;
	}
}

function wholeWord(text: string, term: string, taken: readonly Range[]): number {
	const inWord = /[\p{L}\p{M}\p{N}]/u;
	for (let start = text.indexOf(term); start >= 0; start = text.indexOf(term, start + 1)) {
		const end = start + term.length;
		const cut = inWord.test(text.charAt(start - 1)) || inWord.test(text.charAt(end));
		if (!cut && !taken.some((range) => range.start < end && start < range.end)) return start;
	}
	return -1;
}

/** Cuts the range of a sentence into pieces: at marks, and at glossed words that no mark cuts through. */
export function piecesOf(
	text: string,
	sentence: Range,
	over: { marks: readonly Mark[]; glosses: readonly GlossPlace[] }
): Piece[] {
	const edges = new Set([sentence.start, sentence.end]);
	for (const { start, end } of [...over.marks, ...over.glosses]) {
		for (const edge of [start, end]) if (edge > sentence.start && edge < sentence.end) edges.add(edge);
	}
	const sorted = [...edges].sort((a, b) => a - b);
	return sorted.slice(0, -1).map((start, index) => {
		const end = sorted[index + 1] ?? sentence.end;
		const inside = (range: Range) => range.start <= start && end <= range.end;
		const gloss = over.glosses.find((place) => place.start === start && place.end === end);
		return {
			text: text.slice(start, end),
			roles: over.marks.find(inside)?.roles ?? [],
			...(gloss ? { gloss: gloss.entry } : {})
		};
	});
}

/** A sentence cut into pieces, with its number and why it is highlighted. */
export interface SentenceView {
	readonly number: number;
	readonly roles: readonly string[];
	readonly pieces: readonly Piece[];
}

/** The paragraphs of an article as they are drawn: sentences, cut where something is marked or glossed. */
export function viewOf(
	article: Article,
	highlights: ReadonlyMap<number, Highlight>,
	glosses: ReadonlyMap<number, readonly GlossPlace[]>
): SentenceView[][] {
	const view: SentenceView[][] = article.paragraphs.map(() => []);
	for (const sentence of sentencesOf(article)) {
		const { roles, marks } = highlights.get(sentence.number) ?? { roles: [], marks: [] };
		const text = article.paragraphs[sentence.paragraph]?.text ?? '';
		const pieces = piecesOf(text, sentence, { marks, glosses: glosses.get(sentence.paragraph) ?? [] });
		view[sentence.paragraph]?.push({ number: sentence.number, roles, pieces });
	}
	return view;
}
