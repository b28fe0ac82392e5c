import { choicesOutline, lintCounts } from '../choices-outline.ts';
import { keysOf } from '../choices.ts';
import { verdictOf, type Grading, type KindDefinition } from '../kind.ts';
import {
	multipleChoiceSchema,
	multipleChoiceResponseSchema,
	type MultipleChoiceQuestion,
	type MultipleChoiceResponse
} from './question.ts';
import { multipleChoiceShape } from './shape.ts';

export type { MultipleChoiceQuestion, MultipleChoiceResponse } from './question.ts';

function grade({ choices }: MultipleChoiceQuestion, response: MultipleChoiceResponse): Grading {
	const taken = new Set(response.choices);
	const keys = choices.filter((choice) => choice.correct);
	const distractors = choices.filter((choice) => !choice.correct);
	const hits = keys.filter((choice) => taken.has(choice.id)).length;
	const chosen = distractors.filter((choice) => taken.has(choice.id)).map((choice) => choice.id);
	const loss = chosen.length / Math.min(keys.length, distractors.length || keys.length);
	const fraction = keys.length === 0 ? 0 : Math.max(0, hits / keys.length - loss);
	const parts = choices.map(({ id, correct }) => ({ id, correct: taken.has(id) === correct }));
	return { fraction, verdict: verdictOf(fraction), parts, chosen, notes: [] };
}

/** Several choices, one or more right. Rules MC1 to MC4 of the README. */
export const multipleChoice: KindDefinition<
	'multiple-choice',
	MultipleChoiceQuestion,
	MultipleChoiceResponse
> = {
	...multipleChoiceShape,
	question: multipleChoiceSchema,
	response: multipleChoiceResponseSchema,
	outline: (question) => choicesOutline(question, 'many'),
	grade,
	keyResponse: (question) => ({ choices: keysOf(question.choices) }),
	lint: (question) => lintCounts(question.choices, question.choices.length - 1)
};
