import type { Chance, KindShape } from '../kind.ts';
import { shuffled } from '../shuffle.ts';
import type { OrderingQuestion, OrderingResponse } from './question.ts';

/** The ids of the entries in the right order. */
export function rightOrder(question: OrderingQuestion): string[] {
	return question.entries.map((entry) => entry.id);
}

/** Rule OR3: by chance, and never the right order, which is turned by one place where chance gives it. */
function present(question: OrderingQuestion, chance: Chance): string[] {
	const right = rightOrder(question);
	const order = shuffled(right, chance);
	if (order.some((id, index) => id !== right[index])) return order;
	return [...order.slice(1), ...order.slice(0, 1)];
}

/** What is asked and how it is answered; grading is in `kind.ts`. */
export const orderingShape: KindShape<'ordering', OrderingQuestion, OrderingResponse> = {
	kind: 'ordering',
	oneTap: false,
	keyed: () => true,
	present,
	complete: (question, response): response is OrderingResponse =>
		response !== undefined && rightOrder(question).every((id) => response.order.includes(id))
};
