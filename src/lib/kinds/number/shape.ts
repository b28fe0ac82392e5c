import type { KindShape } from '../kind.ts';
import { isTyped } from '../typed-response.ts';
import { numberSchema, numberResponseSchema, type NumberQuestion, type NumberResponse } from './question.ts';

/** What is asked and how it is answered; grading is in `kind.ts`. */
export const numberShape: KindShape<'number', NumberQuestion, NumberResponse> = {
	kind: 'number',
	question: numberSchema,
	response: numberResponseSchema,
	oneTap: false,
	keyed: () => true,
	present: () => [],
	complete: (_question, response): response is NumberResponse =>
		response !== undefined && isTyped(response.text)
};
