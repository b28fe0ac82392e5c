import type { Article } from '#lib/article/article.ts';
import type { Question } from '#lib/kinds/index.ts';
import type { Attempt } from '#lib/study/attempt.ts';
import { acrossPacks } from '#lib/study/practice-session.ts';
import { isFromTheFuture } from '#lib/study/record.ts';
import {
	answeredStatement,
	completedStatement,
	type Source,
	type Statement
} from '#lib/study/records/xapi.ts';
import { resultOf } from '#lib/study/result.ts';
import type { Session } from '#lib/study/session-record.ts';
import type { Answered } from './answered-by.ts';

/** The content that is at hand: questions by fingerprint, articles by the uid of their pack. */
export interface Known {
	readonly questions: ReadonlyMap<string, Question>;
	readonly articles: ReadonlyMap<string, Article>;
}

/** What the statements are made with. */
export interface StatementSources extends Known {
	readonly source: Source;
	readonly now: number;
}

/**
 * A statement for each attempt that is wanted, and one for each finished session of which one is. A statement never
 * changes, so that whoever has it already may be sent it again: a session is told as it ended, with what was reset since,
 * and what is dated more than a day ahead, or whose question or article is not at hand, is left out until that has changed.
 */
export function statementsOf(
	{ attempts, sessions }: Answered,
	isWanted: (attempt: Attempt) => boolean,
	sources: StatementSources
): { readonly answered: readonly Statement[]; readonly completed: readonly Statement[] } {
	const bySession = new Map<string, Attempt[]>();
	for (const attempt of attempts) {
		const others = bySession.get(attempt.session);
		if (others) others.push(attempt);
		else bySession.set(attempt.session, [attempt]);
	}
	return {
		answered: attempts.filter(isWanted).flatMap((attempt) => answeredOf(attempt, sources)),
		completed: sessions.flatMap((session) => {
			const all = bySession.get(session.id) ?? [];
			return all.some(isWanted) ? completedOf(session, all, sources) : [];
		})
	};
}

function answeredOf(
	attempt: Attempt,
	{ questions, articles, source, now }: StatementSources
): readonly Statement[] {
	const [question, article] = [questions.get(attempt.fingerprint), articles.get(attempt.uid)];
	if (!question || !article || isFromTheFuture(attempt.at, now)) return [];
	return [answeredStatement(attempt, { question, article }, source)];
}

function completedOf(
	session: Session,
	attempts: readonly Attempt[],
	{ articles, source, now }: StatementSources
): readonly Statement[] {
	const [last, article] = [attempts.at(-1), articles.get(session.uid)];
	const isAtHand = article !== undefined || session.uid === acrossPacks.uid;
	if (!last || !isAtHand || isFromTheFuture(session.finishedAt ?? 0, now)) return [];
	const result = resultOf(session, attempts);
	// A session has no zone of its own: it ended where its last question was answered.
	const said = completedStatement({ session, result, article, offset: last.offset }, source);
	return said ? [said] : [];
}
