import type { Article, Quote } from '#lib/article/article.ts';
import { placeOf } from '#lib/article/evidence.ts';
import { sentencesOf } from '#lib/article/sentences.ts';
import { wordsOf } from '#lib/text/words.ts';
import { freeId } from '../draft-rows.ts';
import type { GapDraft } from './draft.ts';
import { gapSegments } from './segments.ts';

/** A text with gaps, as a draft keeps it. */
export interface Gapped {
	readonly text: string;
	readonly gaps: GapDraft[];
}

/** The text as a teacher writes it: the answer of each gap stands where the gap is, in square brackets. */
export function bracketed({ text, gaps }: Gapped): string {
	const answerOf = (id: string) => gaps.find((gap) => gap.id === id)?.answers[0] ?? '';
	return gapSegments(text)
		.map((segment) => (segment.type === 'gap' ? `[${answerOf(segment.id)}]` : segment.text))
		.join('');
}

const bracket = /\[([^[\]]*)\]/g;

/** The gap that an answer in brackets was before: the one with the same answer, else, where as many are there, the one at its place. */
function formerGap(
	answers: readonly string[],
	index: number,
	former: readonly GapDraft[]
): GapDraft | undefined {
	const answer = answers[index];
	const same = former.filter((gap) => gap.answers[0] === answer);
	const before = answers.slice(0, index).filter((other) => other === answer).length;
	if (same[before]) return same[before];
	const there = answers.length === former.length ? former[index] : undefined;
	return there && !answers.includes(there.answers[0] ?? '') ? there : undefined;
}

/** What a teacher wrote, with brackets around the answers, as a text with gaps; gaps that were there keep their ids and other answers. */
export function fromBracketed(written: string, former: readonly GapDraft[]): Gapped {
	const answers = Array.from(written.matchAll(bracket), ([, answer = '']) => answer);
	const gaps: GapDraft[] = [];
	answers.forEach((answer, index) => {
		const gap = formerGap(answers, index, former);
		const id = gap?.id ?? freeId('g', [...former, ...gaps]);
		gaps.push({ id, answers: [answer, ...(gap?.answers.slice(1) ?? [])] });
	});
	let at = 0;
	const text = written.replace(bracket, () => `{{${gaps[at++]?.id ?? ''}}}`);
	return { text, gaps };
}

/** A word of a text in brackets, or all that stands in one pair of them; offsets count in the text. */
export interface GapWord {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly isGap: boolean;
}

/** The words of a text in brackets, in order: what can be tapped. */
export function gapWords(written: string): GapWord[] {
	const gaps = Array.from(written.matchAll(bracket), (match) => ({
		text: match[1] ?? '',
		start: match.index,
		end: match.index + match[0].length,
		isGap: true
	}));
	const words = wordsOf(written)
		.filter((word) => !gaps.some((gap) => gap.start < word.end && word.start < gap.end))
		.map((word) => ({ ...word, isGap: false }));
	return [...gaps, ...words].sort((one, other) => one.start - other.start);
}

/** The text in brackets after a tap: the word becomes a gap, or the gap a word again. */
export function tapped(written: string, { text, start, end, isGap }: GapWord): string {
	return written.slice(0, start) + (isGap ? text : `[${text}]`) + written.slice(end);
}

/** The text in brackets with the gap at `index` taking in the word after it; the same where none follows. */
export function widened(written: string, index: number): string {
	const words = gapWords(written);
	const gap = words.filter(({ isGap }) => isGap)[index];
	const next = gap && words[words.indexOf(gap) + 1];
	if (!gap || !next) return written;
	const between = written.slice(gap.end, next.start);
	return `${written.slice(0, gap.start)}[${gap.text}${between}${next.text}]${written.slice(next.end)}`;
}

/** The sentences that the evidence stands in, to begin a text with; empty where it is not found. */
export function sentencesAround(article: Article, proof: Quote | undefined): string {
	const place = proof && placeOf(article, proof);
	if (!place) return '';
	const sentences = place.sentences.map((number) => sentencesOf(article)[number - 1]?.text ?? '');
	return sentences.join(' ').replace(/[[\]{}]/g, '');
}
