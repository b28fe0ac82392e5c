import type { KindDefinition, Outline } from '../kind.ts';
import { baseProse, evidenceQuotes, isNotStated, rationalesOf, refutationsOf } from '../outline.ts';
import { gradeNumber } from './grade.ts';
import { lintNumber } from './lint.ts';
import { numberSchema, numberResponseSchema, type NumberQuestion, type NumberResponse } from './question.ts';
import { numberShape } from './shape.ts';

export type { NumberQuestion, NumberResponse } from './question.ts';

function outline(question: NumberQuestion): Outline {
	const wrong = question.wrong ?? [];
	return {
		groups: [],
		key: [String(question.answer)],
		prose: [...baseProse(question), ...rationalesOf(wrong, ['wrong'])],
		quotes: [...evidenceQuotes(question), ...refutationsOf(wrong, ['wrong'])],
		notStated: isNotStated(question)
	};
}

/** A number, typed in digits or words. Rules N1 to N8 of the README. */
export const numberKind: KindDefinition<'number', NumberQuestion, NumberResponse> = {
	...numberShape,
	question: numberSchema,
	response: numberResponseSchema,
	outline,
	grade: gradeNumber,
	keyResponse: (question) => ({ text: String(question.answer) }),
	lint: lintNumber
};
