import type { KindShape } from '../kind.ts';
import { isTyped } from '../typed-response.ts';
import type { DateQuestion, DateResponse } from './question.ts';

/** What is asked and how it is answered; grading is in `kind.ts`. */
export const dateShape: KindShape<'date', DateQuestion, DateResponse> = {
	kind: 'date',
	oneTap: false,
	keyed: () => true,
	present: () => [],
	complete: (_question, response): response is DateResponse =>
		response !== undefined && isTyped(response.text)
};
