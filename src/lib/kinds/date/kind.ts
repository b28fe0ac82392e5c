import type { KindDefinition, Outline } from '../kind.ts';
import { baseProse, evidenceQuotes, isNotStated, rationalesOf, refutationsOf } from '../outline.ts';
import { gradeTypedDate } from './grade.ts';
import { lintDate } from './lint.ts';
import { dateQuestionSchema, dateResponseSchema, type DateQuestion, type DateResponse } from './question.ts';
import { dateShape } from './shape.ts';
import { dateInWords, keyInWords } from './wording.ts';

export { dateInWords } from './wording.ts';
export type { DateQuestion, DateResponse } from './question.ts';

function outline(question: DateQuestion): Outline {
	const wrong = question.wrong ?? [];
	return {
		groups: [],
		key: [keyInWords(question)],
		prose: [...baseProse(question), ...rationalesOf(wrong, ['wrong'])],
		quotes: [...evidenceQuotes(question), ...refutationsOf(wrong, ['wrong'])],
		notStated: isNotStated(question)
	};
}

/** A date, typed in digits or words. Rules DA1 to DA10 of the README. */
export const dateKind: KindDefinition<'date', DateQuestion, DateResponse> = {
	...dateShape,
	question: dateQuestionSchema,
	response: dateResponseSchema,
	outline,
	grade: gradeTypedDate,
	keyResponse: (question, article) => ({ text: dateInWords(question.answer, article.language) }),
	lint: lintDate
};
