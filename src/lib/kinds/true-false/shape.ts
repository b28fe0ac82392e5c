import type { KindShape } from '../kind.ts';
import {
	trueFalseResponseSchema,
	trueFalseSchema,
	truthValues,
	type TrueFalseQuestion,
	type TrueFalseResponse
} from './question.ts';

/** What is asked and how it is answered; grading is in `kind.ts`. */
export const trueFalseShape: KindShape<'true-false', TrueFalseQuestion, TrueFalseResponse> = {
	kind: 'true-false',
	question: trueFalseSchema,
	response: trueFalseResponseSchema,
	oneTap: true,
	keyed: () => true,
	present: () => truthValues,
	complete: (_question, response): response is TrueFalseResponse => response !== undefined
};
