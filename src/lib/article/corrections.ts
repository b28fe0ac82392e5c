import type { Issue } from '#lib/issue.ts';
import type { Corrections, Range } from './article.ts';
import { QuoteFinder } from './quote-finder.ts';

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
	finder: QuoteFinder,
	{ quote, path, correct }: Step
): { drafts: readonly Draft[]; issue?: Issue } {
	const places = finder.places(quote);
	const issue = (code: string): Issue => {
		return { code, severity: 'error', place: { path }, quote, params: { count: places.length } };
	};
	const [place, ...others] = places;
	const found = place && drafts[place.paragraph];
	if (!found) return { drafts, issue: issue('sentences-quote-missing') };
	if (others.length > 0) return { drafts, issue: issue('sentences-quote-ambiguous') };
	const sentences = correct(found, place);
	if (sentences.length === found.sentences.length) return { drafts, issue: issue('sentences-quote-useless') };
	return { drafts: drafts.map((draft) => (draft === found ? { ...draft, sentences } : draft)) };
}

/** Finds the quotes of corrections in the paragraphs of a text; made once for many corrections of it. */
export function finderIn(drafts: readonly Draft[]): QuoteFinder {
	return new QuoteFinder(drafts.map(({ text }) => text));
}

/**
 * Corrects the sentences found, as the front matter asks: joins first, then splits. A quote that the text does not have, or has at
 * several places, or that changes nothing, is an error. `finder` is one for these drafts.
 */
export function corrected(
	drafts: readonly Draft[],
	corrections: Corrections,
	finder = finderIn(drafts)
): { drafts: readonly Draft[]; issues: Issue[] } {
	const issues: Issue[] = [];
	let current = drafts;
	for (const step of stepsOf(corrections)) {
		const { drafts: next, issue } = apply(current, finder, step);
		current = next;
		if (issue) issues.push(issue);
	}
	return { drafts: current, issues };
}
