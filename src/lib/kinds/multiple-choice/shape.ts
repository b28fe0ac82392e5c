import { presentChoices } from '../present-choices.ts';
import type { KindShape } from '../kind.ts';
import type { MultipleChoiceQuestion, MultipleChoiceResponse } from './question.ts';

/** What is asked and how it is answered; grading is in `kind.ts`. */
export const multipleChoiceShape: KindShape<
	'multiple-choice',
	MultipleChoiceQuestion,
	MultipleChoiceResponse
> = {
	kind: 'multiple-choice',
	oneTap: false,
	keyed: ({ choices }) => choices.some(({ correct }) => correct),
	present: presentChoices,
	complete: (question, response): response is MultipleChoiceResponse =>
		response !== undefined && question.choices.some((choice) => response.choices.includes(choice.id))
};
