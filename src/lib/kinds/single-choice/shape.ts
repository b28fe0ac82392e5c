import { presentChoices } from '../present-choices.ts';
import type { KindShape } from '../kind.ts';
import type { SingleChoiceQuestion, SingleChoiceResponse } from './question.ts';

/** What is asked and how it is answered; grading is in `kind.ts`. */
export const singleChoiceShape: KindShape<'single-choice', SingleChoiceQuestion, SingleChoiceResponse> = {
	kind: 'single-choice',
	oneTap: true,
	keyed: ({ choices }) => choices.some(({ correct }) => correct),
	present: presentChoices,
	complete: (question, response): response is SingleChoiceResponse =>
		response !== undefined && question.choices.some((choice) => choice.id === response.choice)
};
