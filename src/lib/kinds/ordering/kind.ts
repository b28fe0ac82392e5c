import type { Issue } from '#lib/issue.ts';
import { foldText } from '#lib/text/fold.ts';
import { verdictOf, type Grading, type KindDefinition, type Outline } from '../kind.ts';
import { baseProse, evidenceQuotes, isNotStated } from '../outline.ts';
import {
	orderingSchema,
	orderingResponseSchema,
	type OrderingQuestion,
	type OrderingResponse
} from './question.ts';
import { orderingShape, rightOrder } from './shape.ts';

export type { OrderingQuestion, OrderingResponse } from './question.ts';

function outline(question: OrderingQuestion): Outline {
	const entries = question.entries.map(({ text }, index) => ({ text, path: ['entries', index, 'text'] }));
	return {
		groups: [],
		key: question.entries.map((entry) => entry.text),
		prose: [...baseProse(question), ...entries],
		quotes: evidenceQuotes(question),
		notStated: isNotStated(question)
	};
}

/** Rule OR1: pairs in the right order less pairs in the wrong one, of all pairs. */
function fractionOf(right: readonly string[], given: readonly string[]): number {
	let balance = 0;
	let pairs = 0;
	right.forEach((later, index) => {
		for (const earlier of right.slice(0, index)) {
			const [first, second] = [given.indexOf(earlier), given.indexOf(later)];
			balance += first >= 0 && first < second ? 1 : -1;
			pairs++;
		}
	});
	return pairs === 0 ? 0 : Math.max(0, balance / pairs);
}

function grade(question: OrderingQuestion, { order }: OrderingResponse): Grading {
	const right = rightOrder(question);
	const fraction = fractionOf(right, order);
	const parts = right.map((id, index) => ({ id, correct: order[index] === id }));
	return { fraction, verdict: verdictOf(fraction), parts, chosen: [], notes: [] };
}

/** Rules OR4 and OR5 of the README. */
function lint({ entries }: OrderingQuestion): Issue[] {
	const texts = entries.map((entry) => foldText(entry.text, 'marks'));
	const issues: Issue[] = entries.flatMap(({ text }, index) => {
		if (texts.indexOf(texts[index] ?? '') === index) return [];
		return [
			{ code: 'O2', severity: 'error', place: { path: ['entries', index] }, quote: text, params: { text } }
		];
	});
	if (entries.length > 2) return issues;
	const params = { keys: entries.length, choices: entries.length };
	return [...issues, { code: 'O1', severity: 'warning', place: { path: ['entries'] }, params }];
}

/** Entries to be put in order. Rules OR1 to OR5 of the README. */
export const ordering: KindDefinition<'ordering', OrderingQuestion, OrderingResponse> = {
	...orderingShape,
	question: orderingSchema,
	response: orderingResponseSchema,
	outline,
	grade,
	keyResponse: (question) => ({ order: rightOrder(question) }),
	lint
};
