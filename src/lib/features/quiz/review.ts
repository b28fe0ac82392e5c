import { feedbackFor, highlightsOf, type Highlights } from '#lib/bank/feedback.ts';
import type { Article } from '#lib/article/article.ts';
import { gradeOf, keyResponseOf, responseOf, type Question, type Response } from '#lib/kinds/index.ts';
import type { Grading } from '#lib/kinds/kind.ts';
import { provingSentences } from '#lib/study/proof.ts';
import type { UnstampedAttempt } from '#lib/study/attempt.ts';
import { resultOf, type ItemResult, type SessionResult } from '#lib/study/result.ts';
import type { Session } from '#lib/study/session.ts';
import type { Content } from './content.ts';

/** One question of a finished session as it is looked at again. */
export interface ReviewItem {
	readonly question: Question;
	readonly verdict: ItemResult['verdict'];
	/** The order in which the parts were shown. */
	readonly order: readonly string[];
	/** What was answered, and how each part of it fared; where nothing was, the key. */
	readonly response: Response | undefined;
	readonly grading: Grading | undefined;
	/** What proves the answer, and what refutes the choice that was made. */
	readonly highlights: Highlights;
}

/** The end of a session: how it went, and what to look at again. */
export interface Ending {
	readonly result: SessionResult;
	readonly review: readonly ReviewItem[];
	/** The numbers of the sentences to read again. */
	readonly sentences: readonly number[];
}

/** The end of a session, from its attempts by id. */
export function endingOf(
	content: Content,
	session: Session,
	attempts: ReadonlyMap<string, UnstampedAttempt>
): Ending {
	const result = resultOf(session, attempts.values());
	const review = session.items.flatMap(({ question: id, order, attempt = '' }, index) => {
		const question = content.questions.get(id);
		const verdict = result.items[index]?.verdict ?? 'unanswered';
		return question
			? [reviewOf({ question, verdict, order }, attempts.get(attempt)?.response, content.pack.article)]
			: [];
	});
	return { result, review, sentences: readAgain(content, result) };
}

function reviewOf(
	asked: Pick<ReviewItem, 'question' | 'verdict' | 'order'>,
	response: unknown,
	article: Article
): ReviewItem {
	const { question, verdict } = asked;
	const given = verdict === 'unanswered' ? keyResponseOf(question, article) : responseOf(question, response);
	const graded = gradeOf(question, given, article);
	if (!graded.ok) return { ...asked, response: given, grading: undefined, highlights: new Map() };
	const grading = graded.value;
	const highlights = highlightsOf(feedbackFor(question, grading, article), article);
	return { ...asked, response: given, grading, highlights };
}

/** The numbers of the sentences to read again: those that prove what was not answered correctly, in order. */
export function readAgain({ pack, questions }: Content, result: SessionResult): readonly number[] {
	const numbers = new Set<number>();
	for (const id of result.mistakes) {
		const question = questions.get(id);
		if (question) for (const number of provingSentences(question, pack.article)) numbers.add(number);
	}
	return [...numbers].sort((a, b) => a - b);
}
