import type { Path } from '#lib/issue.ts';
import type { BaseQuestion, OutlineChoice, PlacedQuote, Prose, Refutation } from './kind.ts';

/** A distractor of any kind: a choice, a foreseen response, a word of a bank, a target that fits nothing. */
export interface Refuted extends Refutation {
	readonly id: string;
}

/** The texts that every question has, with where they stand: prompt, explanation, hints. */
export function baseProse(question: BaseQuestion): Prose[] {
	const hints = question.hints ?? [];
	return [
		{ text: question.prompt, path: ['prompt'] },
		{ text: question.explanation, path: ['explanation'] },
		...hints.map((text, index) => ({ text, path: ['hints', index] }))
	];
}

/** The quotes of `evidence`, in its order. */
export function evidenceQuotes(question: BaseQuestion): PlacedQuote[] {
	return question.evidence.map((entry, index) =>
		'nearest' in entry
			? {
					quote: { quote: entry.nearest, prefix: entry.prefix, suffix: entry.suffix },
					role: 'nearest',
					path: ['evidence', index]
				}
			: { quote: entry, role: 'answer', path: ['evidence', index] }
	);
}

/** Whether all that `evidence` gives is the nearest that the article comes. */
export function isNotStated(question: BaseQuestion): boolean {
	return question.evidence.every((entry) => 'nearest' in entry);
}

/** The rationales of `parts`, which stand in the question as the list at `path`. */
export function rationalesOf(parts: readonly Refuted[], path: Path): Prose[] {
	return parts.flatMap(({ id, rationale }, index) =>
		rationale === undefined ? [] : [{ text: rationale, path: [...path, index, 'rationale'], choice: id }]
	);
}

/** The quotes that refute `parts`, which stand in the question as the list at `path`. */
export function refutationsOf(parts: readonly Refuted[], path: Path): PlacedQuote[] {
	return parts.flatMap(({ id, refutedBy }, index) =>
		refutedBy === undefined
			? []
			: [{ quote: refutedBy, role: 'refutes' as const, path: [...path, index, 'refutedBy'], choice: id }]
	);
}

/** `parts`, which stand in the question as the list at `path`, as choices of an outline; `isKey` tells the keys. */
export function outlineChoices<T extends Refuted & { readonly text: string }>(
	parts: readonly T[],
	path: Path,
	isKey: (part: T) => boolean
): OutlineChoice[] {
	return parts.map((part, index) => ({
		id: part.id,
		text: part.text,
		correct: isKey(part),
		path: [...path, index],
		rationale: part.rationale,
		refutedBy: part.refutedBy,
		notMentioned: part.notMentioned
	}));
}
