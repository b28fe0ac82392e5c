import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { isWholeWords } from '#lib/text/quote.ts';
import { wordsOf } from '#lib/text/words.ts';
import type { Corrections, Range } from './article.ts';
import { segmentedOf } from './build.ts';
import { corrected, finderIn, type Draft } from './corrections.ts';
import type { QuoteFinder } from './quote-finder.ts';

/** What sentences are corrected in: the text of an article and the corrections that it has so far. */
export interface CorrectedText {
	/** As in `article.md`, without its front matter. */
	readonly text: string;
	readonly corrections: Corrections;
}

/** The white space between two sentences that follow each other; empty where there is none. */
type Gap = Range;

/** A quote of the front matter, with the gaps it takes away (`join`) or makes (`split`) in one paragraph. */
interface Correction {
	readonly quote: string;
	readonly gaps: readonly Gap[];
}

function gapsOf(sentences: readonly Range[]): Gap[] {
	return sentences.slice(1).map((next, index) => ({ start: sentences[index]?.end ?? 0, end: next.start }));
}

function isSame(one: Gap, other: Gap): boolean {
	return one.start === other.start && one.end === other.end;
}

function without(gaps: readonly Gap[], others: readonly Gap[]): Gap[] {
	return gaps.filter((gap) => !others.some((other) => isSame(gap, other)));
}

function issueOf(code: string, quote: string): Issue[] {
	return [{ code, severity: 'error', place: {}, quote }];
}

/** Corrections of one text, made so that building the article with them gives the sentences wanted. */
class Correcting {
	readonly #base: readonly Draft[];
	readonly #now: readonly Draft[];
	readonly #corrections: Corrections;
	readonly #finder: QuoteFinder;

	constructor({ text, corrections }: CorrectedText) {
		this.#base = segmentedOf(text);
		this.#finder = finderIn(this.#base);
		this.#now = corrected(this.#base, corrections, this.#finder).drafts;
		this.#corrections = corrections;
	}

	sentences(paragraph: number): readonly Range[] {
		return this.#now[paragraph]?.sentences ?? [];
	}

	text(paragraph: number): string {
		return this.#base[paragraph]?.text ?? '';
	}

	/** The corrections that give this paragraph these gaps between sentences, and leave all other paragraphs as they are. */
	withGaps(paragraph: number, wanted: readonly Gap[]): Result<Corrections, Issue[]> {
		const found = gapsOf(this.#base[paragraph]?.sentences ?? []);
		const joins = this.#renewed('join', paragraph, without(found, wanted));
		const splits = this.#renewed('split', paragraph, without(wanted, found));
		if (!joins.ok) return joins;
		if (!splits.ok) return splits;
		const corrections: Corrections = {
			...(joins.value.length > 0 ? { join: joins.value } : {}),
			...(splits.value.length > 0 ? { split: splits.value } : {})
		};
		return this.#gives(corrections, paragraph, wanted)
			? ok(corrections)
			: fail(issueOf('sentences-quote-ambiguous', this.text(paragraph).slice(0, 60)));
	}

	/** The quotes of one sort: those there are, while all they do is still wanted, and one for each gap that none of them is for. */
	#renewed(sort: 'join' | 'split', paragraph: number, gaps: readonly Gap[]): Result<string[], Issue[]> {
		const kept: string[] = [];
		const done: Gap[] = [];
		for (const quote of this.#corrections[sort] ?? []) {
			const correction = this.#read(sort, quote, paragraph);
			if (correction && without(correction.gaps, gaps).length > 0) continue;
			kept.push(quote);
			done.push(...(correction?.gaps ?? []));
		}
		for (const gap of without(gaps, done)) {
			const quote = this.#finder.shortest(paragraph, this.#reaches(sort, paragraph, gap));
			if (quote === undefined) {
				const near = this.text(paragraph).slice(Math.max(0, gap.start - 30), gap.end + 30);
				return fail(issueOf('sentences-quote-ambiguous', near));
			}
			kept.push(quote);
		}
		return ok(kept);
	}

	/** What a quote of the front matter does to this paragraph; nothing where it is another paragraph's. */
	#read(sort: 'join' | 'split', quote: string, paragraph: number): Correction | undefined {
		const place = this.#finder.only(quote);
		if (place?.paragraph !== paragraph) return undefined;
		const { text } = this.#base[paragraph] ?? { text: '' };
		if (sort === 'split') {
			const end = place.end + (/^\s*/.exec(text.slice(place.end))?.[0].length ?? 0);
			return { quote, gaps: [{ start: text.slice(0, place.end).trimEnd().length, end }] };
		}
		const touched = gapsOf(this.#base[paragraph]?.sentences ?? []).filter(
			(gap) => place.start < gap.start && gap.end < place.end
		);
		return { quote, gaps: touched };
	}

	/** The quotes for a gap, from the shortest on: of a join within the two sentences, of a split back to where the sentence begins. */
	*#reaches(sort: 'join' | 'split', paragraph: number, gap: Gap): Generator<Range> {
		const { text, sentences } = this.#base[paragraph] ?? { text: '', sentences: [] };
		const words = wordsOf(text);
		const before = sentences.findLast((sentence) => sentence.start < gap.start);
		const after = sentences.find((sentence) => sentence.end > gap.end);
		const least = sort === 'split' ? 0 : (before?.start ?? 0);
		const starts = words.map(({ start }) => start).filter((start) => start < gap.start && start >= least);
		if (least < (starts[0] ?? 0)) starts.unshift(least);
		const ends = words.map(({ end }) => end).filter((end) => end > gap.end && end <= (after?.end ?? 0));
		if (after && (ends.at(-1) ?? 0) < after.end) ends.push(after.end);
		const most = sort === 'split' ? starts.length : Math.max(starts.length, ends.length);
		for (let reach = 1; reach <= most; reach++) {
			const start = starts[Math.max(0, starts.length - reach)] ?? gap.start;
			const end = sort === 'split' ? gap.start : (ends[Math.min(reach, ends.length) - 1] ?? gap.end);
			yield { start, end };
		}
	}

	#gives(corrections: Corrections, paragraph: number, wanted: readonly Gap[]): boolean {
		const { drafts, issues } = corrected(this.#base, corrections, this.#finder);
		return (
			issues.length === 0 &&
			drafts.every(({ sentences }, index) => {
				const gaps = gapsOf(sentences);
				const expected = index === paragraph ? wanted : gapsOf(this.sentences(index));
				return gaps.length === expected.length && without(gaps, expected).length === 0;
			})
		);
	}
}

/** Where the sentences on both sides of a split at `offset` end and begin; nothing where no sentence goes on there or a word would be cut. */
function splitGap(text: string, sentences: readonly Range[], offset: number): Gap | undefined {
	const start = text.slice(0, offset).trimEnd().length;
	const end = offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0);
	const inside = sentences.some((sentence) => sentence.start < start && end < sentence.end);
	return inside && isWholeWords(text, start, end) ? { start, end } : undefined;
}

/**
 * The corrections with which sentence ends at `offset` (UTF-16) of the paragraph with the index `paragraph`. A split where a
 * correction joined takes that correction away. Fails with `sentences-split-nowhere` where no sentence goes on at the offset, or a
 * word would be cut, and with `sentences-quote-ambiguous` where no quote names the place. Rule AR8.
 */
export function splitAt(
	source: CorrectedText,
	paragraph: number,
	offset: number
): Result<Corrections, Issue[]> {
	const correcting = new Correcting(source);
	const sentences = correcting.sentences(paragraph);
	const text = correcting.text(paragraph);
	const gap = splitGap(text, sentences, offset);
	if (!gap) return fail(issueOf('sentences-split-nowhere', text.slice(offset, offset + 40)));
	const gaps = [...gapsOf(sentences), gap].sort((one, other) => one.start - other.start);
	return correcting.withGaps(paragraph, gaps);
}

/**
 * The corrections with which the sentence at `offset` of a paragraph and the one after it are one. A join where a correction split takes
 * that correction away. Fails with `sentences-join-nowhere` where the paragraph has no sentence there or none after it, and with
 * `sentences-quote-ambiguous` where no quote names the place. Rule AR8.
 */
export function joinWithNext(
	source: CorrectedText,
	paragraph: number,
	offset: number
): Result<Corrections, Issue[]> {
	const correcting = new Correcting(source);
	const sentences = correcting.sentences(paragraph);
	const index = sentences.findIndex(({ start, end }) => start <= offset && offset < end);
	const gap = gapsOf(sentences)[index];
	if (index < 0 || !gap) {
		const quote = correcting.text(paragraph).slice(offset, offset + 40);
		return fail(issueOf('sentences-join-nowhere', quote));
	}
	return correcting.withGaps(paragraph, without(gapsOf(sentences), [gap]));
}
