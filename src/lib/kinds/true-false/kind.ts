import { verdictOf, type Grading, type KindDefinition, type Outline, type OutlineChoice } from '../kind.ts';
import { baseProse, evidenceQuotes } from '../outline.ts';
import { lintTrueFalse } from './lint.ts';
import {
	trueFalseSchema,
	trueFalseResponseSchema,
	type TrueFalseQuestion,
	type TrueFalseResponse
} from './question.ts';
import { trueFalseShape } from './shape.ts';
import { keyOf, truthValues } from './truth.ts';

export type { TrueFalseQuestion, TrueFalseResponse } from './question.ts';
export { truthValues, type TruthValue } from './truth.ts';

function outlineChoicesOf(question: TrueFalseQuestion): OutlineChoice[] {
	const key = keyOf(question);
	const [proof] = evidenceQuotes(question);
	return truthValues.map((id) => {
		const correct = id === key;
		const choice = { id, text: id, correct, path: ['answer'], rationale: question.rationales?.[id] };
		if (correct) return choice;
		if (key === 'not-stated') return { ...choice, notMentioned: true as const };
		return { ...choice, refutedBy: proof?.quote };
	});
}

function outline(question: TrueFalseQuestion): Outline {
	const rationales = truthValues.flatMap((choice) => {
		const text = question.rationales?.[choice];
		return text === undefined ? [] : [{ text, path: ['rationales', choice], choice }];
	});
	return {
		groups: [{ choices: outlineChoicesOf(question), ordered: true, keys: 'one' }],
		key: [keyOf(question)],
		prose: [...baseProse(question), ...rationales],
		quotes: evidenceQuotes(question),
		notStated: question.answer === 'not-stated'
	};
}

function grade(question: TrueFalseQuestion, { choice }: TrueFalseResponse): Grading {
	const correct = choice === keyOf(question);
	const fraction = correct ? 1 : 0;
	return {
		fraction,
		verdict: verdictOf(fraction),
		parts: [{ id: choice, correct }],
		chosen: correct ? [] : [choice],
		notes: []
	};
}

/** A statement: true, false, or not stated in the article. Rules TF1 to TF5 of the README. */
export const trueFalse: KindDefinition<'true-false', TrueFalseQuestion, TrueFalseResponse> = {
	...trueFalseShape,
	question: trueFalseSchema,
	response: trueFalseResponseSchema,
	outline,
	grade,
	keyResponse: (question) => ({ choice: keyOf(question) }),
	lint: lintTrueFalse
};
