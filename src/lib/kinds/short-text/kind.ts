import { baseProse, evidenceQuotes, isNotStated, rationalesOf, refutationsOf } from '../outline.ts';
import type { Grading, KindDefinition, Outline } from '../kind.ts';
import type { Article } from '#lib/article/article.ts';
import { judgeEntry, notesOf, wholeGrading } from '../typed-entry.ts';
import { lintShortText } from './lint.ts';
import {
	shortTextSchema,
	shortTextResponseSchema,
	type ShortTextQuestion,
	type ShortTextResponse
} from './question.ts';
import { shortTextShape } from './shape.ts';

export type { ShortTextQuestion, ShortTextResponse } from './question.ts';

function outline(question: ShortTextQuestion): Outline {
	const wrong = question.wrong ?? [];
	return {
		groups: [],
		key: question.answers.slice(0, 1),
		prose: [...baseProse(question), ...rationalesOf(wrong, ['wrong'])],
		quotes: [...evidenceQuotes(question), ...refutationsOf(wrong, ['wrong'])],
		notStated: isNotStated(question)
	};
}

function grade(question: ShortTextQuestion, response: ShortTextResponse, article: Article): Grading {
	const judgement = judgeEntry(response.text, question, { question, article });
	const notes = notesOf(judgement);
	if (judgement.outcome !== 'rejected') return wholeGrading(1, { notes });
	return wholeGrading(0, { notes, chosen: judgement.wrong === undefined ? [] : [judgement.wrong] });
}

/** A word or a few, typed. Rules ST1 to ST6 of the README; the judging itself is `#lib/text/typed.ts`. */
export const shortText: KindDefinition<'short-text', ShortTextQuestion, ShortTextResponse> = {
	...shortTextShape,
	question: shortTextSchema,
	response: shortTextResponseSchema,
	outline,
	grade,
	keyResponse: (question) => ({ text: question.answers[0] ?? '' }),
	lint: lintShortText
};
