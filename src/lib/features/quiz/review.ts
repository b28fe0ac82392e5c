import { feedbackFor, highlightsOf, type Highlights } from '#lib/bank/feedback.ts';
import { gradeOf, keyResponseOf, type Question } from '#lib/kinds/index.ts';
import { provingSentences } from '#lib/study/proof.ts';
import type { UnstampedAttempt } from '#lib/study/attempt.ts';
import { resultOf, type ItemResult, type SessionResult } from '#lib/study/result.ts';
import type { Session } from '#lib/study/session.ts';
import type { Content } from './content.ts';

/** One question of a finished session as it is looked at again. */
export interface ReviewItem {
	readonly question: string;
	readonly prompt: string;
	readonly verdict: ItemResult['verdict'];
	/** What proves the answer, and what refutes the choice that was made. */
	readonly highlights: Highlights;
	readonly explanation: string;
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
	const counted = new Map(
		session.items.map(({ question, attempt = '' }) => [question, attempts.get(attempt)])
	);
	const review = reviewOf(content, result, (question) => counted.get(question)?.response);
	return { result, review, sentences: readAgain(content, result) };
}

/** The questions of a finished session with their proofs; `responseTo` gives the response that counts. */
export function reviewOf(
	{ pack, questions }: Content,
	result: SessionResult,
	responseTo: (question: string) => unknown
): readonly ReviewItem[] {
	return result.items.flatMap(({ question: id, verdict }) => {
		const question = questions.get(id);
		if (!question) return [];
		const response = verdict === 'unanswered' ? keyResponseOf(question, pack.article) : responseTo(id);
		const highlights = highlightsFor(question, response, pack.article);
		return [
			{ question: id, prompt: question.prompt, verdict, highlights, explanation: question.explanation }
		];
	});
}

function highlightsFor(
	question: Question,
	response: unknown,
	article: Content['pack']['article']
): Highlights {
	const grading = gradeOf(question, response, article);
	if (!grading.ok) return new Map();
	return highlightsOf(feedbackFor(question, grading.value, article), article);
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
