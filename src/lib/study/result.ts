import type { Verdict } from '#lib/kinds/kind.ts';
import type { Mark } from './mark.ts';
import type { Session } from './session.ts';

/** How one question of a session went. */
export interface ItemResult {
	readonly question: string;
	/** Absent where the question was not answered. */
	readonly mark?: Mark;
	readonly verdict: Verdict | 'unanswered';
}

/** How a session went: counts for words a learner can use, and points. */
export interface SessionResult {
	readonly items: readonly ItemResult[];
	readonly correct: number;
	readonly partly: number;
	readonly incorrect: number;
	readonly unanswered: number;
	readonly points: number;
	/** Points that could be earned with the questions answered, and 1 for each that was not. */
	readonly possible: number;
	/** Ids of the questions to try again: all that are not correct, in the order asked. */
	readonly mistakes: readonly string[];
}

/** What an attempt must say to be counted. */
interface Counted {
	readonly id: string;
	readonly mark: Mark;
}

/** The result of a session from its attempts; where a response was changed, only the attempt that counts does. */
export function resultOf(session: Session, attempts: Iterable<Counted>): SessionResult {
	const marks = new Map<string, Mark>();
	for (const attempt of attempts) marks.set(attempt.id, attempt.mark);
	const items = session.items.map(({ question, attempt }): ItemResult => {
		const mark = attempt === undefined ? undefined : marks.get(attempt);
		return mark ? { question, mark, verdict: mark.verdict } : { question, verdict: 'unanswered' };
	});
	const count = (verdict: ItemResult['verdict']) => items.filter((item) => item.verdict === verdict).length;
	return {
		items,
		correct: count('correct'),
		partly: count('partly'),
		incorrect: count('incorrect'),
		unanswered: count('unanswered'),
		points: rounded(sum(items.map((item) => item.mark?.points ?? 0))),
		possible: sum(items.map((item) => item.mark?.possible ?? 1)),
		mistakes: items.filter((item) => item.verdict !== 'correct').map((item) => item.question)
	};
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}

function rounded(points: number): number {
	return Math.round(points * 100) / 100;
}
