import type { KindShape } from '../kind.ts';
import type { TrueFalseQuestion, TrueFalseResponse } from './question.ts';
import { truthValues } from './truth.ts';

/** What is asked and how it is answered; grading is in `kind.ts`. */
export const trueFalseShape: KindShape<'true-false', TrueFalseQuestion, TrueFalseResponse> = {
	kind: 'true-false',
	oneTap: true,
	keyed: () => true,
	present: () => truthValues,
	complete: (_question, response): response is TrueFalseResponse => response !== undefined
};
