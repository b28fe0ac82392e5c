import { feedbackFor, highlightsOf, type Highlights } from '#lib/bank/feedback.ts';
import type { Article } from '#lib/article/article.ts';
import { gradeOf, keyResponseOf, responseOf, type Question, type Response } from '#lib/kinds/index.ts';
import type { Grading } from '#lib/kinds/kind.ts';
import { provingSentences } from '#lib/study/proof.ts';
import type { UnstampedAttempt } from '#lib/study/attempt.ts';
import { factKey } from '#lib/study/schedule.ts';
import { resultOf, type ItemResult, type SessionResult } from '#lib/study/result.ts';
import type { Session } from '#lib/study/session.ts';
import type { Content, Contents } from './content.ts';

/** One question of a finished session as it is looked at again. */
export interface ReviewItem {
	readonly question: Question;
	readonly article: Article;
	/** Names the fact among those of all packs (`factKey`). */
	readonly fact: string;
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
	readonly again: readonly ReadAgain[];
}

/** What of an article is to be read again. */
export interface ReadAgain {
	readonly article: Article;
	/** Numbers of sentences, in order; at least one. */
	readonly sentences: readonly number[];
}

/** The end of a session, from its attempts by id. */
export function endingOf(
	contents: Contents,
	session: Session,
	attempts: ReadonlyMap<string, UnstampedAttempt>
): Ending {
	const result = resultOf(session, attempts.values());
	const review = session.items.flatMap((item, index) => {
		const { questions, pack } = contents.of(item);
		const question = questions.get(item.question);
		const verdict = result.items[index]?.verdict ?? 'unanswered';
		const fact = factKey({ uid: pack.uid, fact: question?.fact ?? item.question });
		const asked = { article: pack.article, fact, verdict, order: item.order };
		return question ? [reviewOf({ ...asked, question }, attempts.get(item.attempt ?? '')?.response)] : [];
	});
	return { result, review, again: contents.all.flatMap((content) => readAgain(content, review)) };
}

function reviewOf(
	asked: Pick<ReviewItem, 'question' | 'article' | 'fact' | 'verdict' | 'order'>,
	response: unknown
): ReviewItem {
	const { question, article, verdict } = asked;
	const given = verdict === 'unanswered' ? keyResponseOf(question, article) : responseOf(question, response);
	const graded = gradeOf(question, given, article);
	if (!graded.ok) return { ...asked, response: given, grading: undefined, highlights: new Map() };
	const grading = graded.value;
	const highlights = highlightsOf(feedbackFor(question, grading, article), article);
	return { ...asked, response: given, grading, highlights };
}

/** What to read again of one article: the sentences that prove what was not answered correctly. */
function readAgain({ pack: { article } }: Content, review: readonly ReviewItem[]): readonly ReadAgain[] {
	const missed = review.filter((item) => item.article === article && item.verdict !== 'correct');
	const numbers = new Set(missed.flatMap(({ question }) => [...provingSentences(question, article)]));
	return numbers.size > 0 ? [{ article, sentences: [...numbers].sort((a, b) => a - b) }] : [];
}
