import type { Article } from '#lib/article/article.ts';
import { numberOf, refOf } from '#lib/article/sentences.ts';
import type { Issue } from '#lib/issue.ts';
import { verdictOf, type Grading, type KindDefinition, type Outline } from '../kind.ts';
import { baseProse, evidenceQuotes, isNotStated, rationalesOf } from '../outline.ts';
import { keySentences, quoteOf, sentencesOfQuote } from './keys.ts';
import {
	sentenceChoiceSchema,
	sentenceChoiceResponseSchema,
	type SentenceChoiceQuestion,
	type SentenceChoiceResponse
} from './question.ts';
import { sentenceChoiceShape } from './shape.ts';

export type { SentenceChoiceQuestion, SentenceChoiceResponse } from './question.ts';

function outline(question: SentenceChoiceQuestion): Outline {
	const { distractors = [] } = question;
	const tempting = distractors.map((each, index) => ({
		quote: quoteOf(each),
		role: 'refutes' as const,
		path: ['distractors', index],
		choice: each.id
	}));
	return {
		groups: [],
		key: evidenceQuotes(question).map(({ quote }) => quote.quote),
		prose: [...baseProse(question), ...rationalesOf(distractors, ['distractors'])],
		quotes: [...evidenceQuotes(question), ...tempting],
		notStated: isNotStated(question)
	};
}

function grade(
	question: SentenceChoiceQuestion,
	response: SentenceChoiceResponse,
	article: Article
): Grading {
	const keys = keySentences(question, article);
	const picked = new Set(response.sentences.map((ref) => numberOf(article, ref)));
	const hits = keys.filter((number) => picked.has(number)).length;
	const fraction = keys.length === 0 ? 0 : Math.max(0, (2 * hits - picked.size) / keys.length);
	const tempting = (question.distractors ?? []).filter((each) =>
		sentencesOfQuote(article, quoteOf(each)).some((number) => picked.has(number) && !keys.includes(number))
	);
	return {
		fraction,
		verdict: verdictOf(fraction),
		parts: keys.map((number) => ({ id: `sentence-${String(number)}`, correct: picked.has(number) })),
		chosen: tempting.map((each) => each.id),
		notes: []
	};
}

/** Rule SN4 of the README. */
function lint(question: SentenceChoiceQuestion, article: Article): Issue[] {
	const keys = keySentences(question, article);
	return (question.distractors ?? []).flatMap((each, index) => {
		if (!sentencesOfQuote(article, quoteOf(each)).some((number) => keys.includes(number))) return [];
		const place = { path: ['distractors', index] };
		return [{ code: 'distractor-is-key', severity: 'error', place, quote: each.quote }];
	});
}

/** Sentences to be picked in the article. Rules SN1 to SN4 of the README. */
export const sentenceChoice: KindDefinition<
	'sentence-choice',
	SentenceChoiceQuestion,
	SentenceChoiceResponse
> = {
	...sentenceChoiceShape,
	question: sentenceChoiceSchema,
	response: sentenceChoiceResponseSchema,
	outline,
	grade,
	keyResponse: (question, article) => ({
		sentences: keySentences(question, article).map((number) => refOf(article, number))
	}),
	lint
};
