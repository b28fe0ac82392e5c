import type { Issue } from '#lib/issue.ts';
import { findQuote } from '#lib/text/quote.ts';
import type { Corrections, Range } from './article.ts';

/** A paragraph while it is being built. */
export interface Draft {
	readonly text: string;
	readonly sentences: readonly Range[];
}

type Correct = (draft: Draft, place: Range) => readonly Range[];

/** One sentence where the quote touched several. */
function join({ sentences }: Draft, place: Range): readonly Range[] {
	const touched = sentences.filter((sentence) => sentence.start < place.end && place.start < sentence.end);
	const first = touched[0];
	const last = touched.at(-1);
	if (!first || !last) return sentences;
	const joined = { start: first.start, end: last.end };
	return sentences.flatMap((sentence) =>
		sentence === first ? [joined] : touched.includes(sentence) ? [] : [sentence]
	);
}

/** Two sentences where the quote ends inside one. */
function split({ text, sentences }: Draft, { end: place }: Range): readonly Range[] {
	return sentences.flatMap((sentence) => {
		if (sentence.start >= place || place >= sentence.end) return [sentence];
		const start = place + text.slice(place).search(/\S/);
		const end = text.slice(0, place).trimEnd().length;
		return [
			{ start: sentence.start, end },
			{ start, end: sentence.end }
		];
	});
}

interface Step {
	readonly quote: string;
	readonly path: readonly (string | number)[];
	readonly correct: Correct;
}

function stepsOf({ join: joins = [], split: splits = [] }: Corrections): Step[] {
	return [
		...joins.map((quote, index) => ({ quote, path: ['sentences', 'join', index], correct: join })),
		...splits.map((quote, index) => ({ quote, path: ['sentences', 'split', index], correct: split }))
	];
}

function apply(
	drafts: readonly Draft[],
	{ quote, path, correct }: Step
): { drafts: readonly Draft[]; issue?: Issue } {
	const places = drafts.flatMap((draft) =>
		findQuote(draft.text, { quote }).map((place) => ({ draft, place }))
	);
	const issue = (code: string): Issue => {
		return { code, severity: 'error', place: { path }, quote, params: { count: places.length } };
	};
	const [found, ...others] = places;
	if (!found) return { drafts, issue: issue('sentences-quote-missing') };
	if (others.length > 0) return { drafts, issue: issue('sentences-quote-ambiguous') };
	const sentences = correct(found.draft, found.place);
	if (sentences.length === found.draft.sentences.length)
		return { drafts, issue: issue('sentences-quote-useless') };
	return { drafts: drafts.map((draft) => (draft === found.draft ? { ...draft, sentences } : draft)) };
}

/**
 * Corrects the sentences found, as the front matter asks: joins first, then splits. A quote that the text does not have, or has at
 * several places, or that changes nothing, is an error.
 */
export function corrected(
	drafts: readonly Draft[],
	corrections: Corrections
): { drafts: readonly Draft[]; issues: Issue[] } {
	const issues: Issue[] = [];
	let current = drafts;
	for (const step of stepsOf(corrections)) {
		const { drafts: next, issue } = apply(current, step);
		current = next;
		if (issue) issues.push(issue);
	}
	return { drafts: current, issues };
}
