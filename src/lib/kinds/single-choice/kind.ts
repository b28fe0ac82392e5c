import { choicesOutline, lintCounts } from '../choices-outline.ts';
import { keysOf } from '../choices.ts';
import { verdictOf, type Grading, type KindDefinition } from '../kind.ts';
import {
	singleChoiceSchema,
	singleChoiceResponseSchema,
	type SingleChoiceQuestion,
	type SingleChoiceResponse
} from './question.ts';
import { singleChoiceShape } from './shape.ts';

export type { SingleChoiceQuestion, SingleChoiceResponse } from './question.ts';

function grade(question: SingleChoiceQuestion, response: SingleChoiceResponse): Grading {
	const taken = question.choices.find((choice) => choice.id === response.choice);
	const fraction = taken?.correct === true ? 1 : 0;
	return {
		fraction,
		verdict: verdictOf(fraction),
		parts: taken === undefined ? [] : [{ id: taken.id, correct: taken.correct }],
		chosen: taken === undefined || taken.correct ? [] : [taken.id],
		notes: []
	};
}

function keyResponse(question: SingleChoiceQuestion): SingleChoiceResponse {
	const [choice] = keysOf(question.choices);
	if (choice === undefined) throw new Error(`question ${question.id} has no key`);
	return { choice };
}

/** Several choices, one right. Rules SC1 to SC3 of the README. */
export const singleChoice: KindDefinition<'single-choice', SingleChoiceQuestion, SingleChoiceResponse> = {
	...singleChoiceShape,
	question: singleChoiceSchema,
	response: singleChoiceResponseSchema,
	outline: (question) => choicesOutline(question, 'one'),
	grade,
	keyResponse,
	lint: (question) => lintCounts(question.choices, 1)
};
