import type { Path } from '#lib/issue.ts';
import type { Refutation } from '../kind.ts';
import type { GapFillQuestion } from './question.ts';

/** A word of the bank: the answer of a gap, or one that fits no gap. */
export interface BankWord extends Refutation {
	readonly id: string;
	readonly text: string;
	/** The gap whose answer it is. */
	readonly gap?: string;
	readonly path: Path;
}

/** The words of the bank, those of the gaps first; none where the gaps are typed. Ids of gaps' words are `gap-<id>`. */
export function wordsOfBank(question: GapFillQuestion): readonly BankWord[] {
	if (question.words === undefined) return [];
	const taken = new Set(question.words.map((word) => word.id));
	const keys = question.gaps.map((gap, index) => {
		let id = `gap-${gap.id}`;
		while (taken.has(id)) id = `${id}-key`;
		return { id, text: gap.answers[0] ?? '', gap: gap.id, path: ['gaps', index, 'answers', 0] };
	});
	const rest = question.words.map((word, index) => ({ ...word, path: ['words', index] }));
	return [...keys, ...rest];
}
