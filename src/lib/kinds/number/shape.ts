import type { KindShape } from '../kind.ts';
import { isTyped } from '../typed-response.ts';
import type { NumberQuestion, NumberResponse } from './question.ts';

/** What is asked and how it is answered; grading is in `kind.ts`. */
export const numberShape: KindShape<'number', NumberQuestion, NumberResponse> = {
	kind: 'number',
	oneTap: false,
	keyed: () => true,
	present: () => [],
	complete: (_question, response): response is NumberResponse =>
		response !== undefined && isTyped(response.text)
};
