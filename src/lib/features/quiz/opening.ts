import type { Issue } from '#lib/issue.ts';
import { presentOf } from '#lib/kinds/shapes.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Mode, UnstampedAttempt } from '#lib/study/attempt.ts';
import { start, type Session } from '#lib/study/session.ts';
import { contentsOf, type Content, type Contents } from './content.ts';
import type { QuizDependencies } from './dependencies.ts';
import type { Judging } from './standing.ts';

/** A session in front of the learner: what it asks about, where it stands, what was answered in it. */
export interface Run {
	readonly contents: Contents;
	readonly session: Session;
	readonly attempts: readonly UnstampedAttempt[];
	/** Present where the session was taken up. */
	readonly judging?: Judging;
}

/** What a new session is to be. */
export interface Wanted {
	readonly mode: Mode;
	/** How long an exam may last, in milliseconds. */
	readonly limit?: number | undefined;
	/** The questions to ask; all where absent. */
	readonly only?: readonly string[] | undefined;
	readonly retryOf?: string | undefined;
	/** Whether it is asked before the article is read. */
	readonly guess?: true | undefined;
}

/**
 * A new session, stored by nobody yet; whoever keeps it says whose it is. Fails with `bank-empty` where no question may be
 * asked.
 */
export function begin(
	{ clock, chance, uuid }: Pick<QuizDependencies, 'clock' | 'chance' | 'uuid'>,
	content: Content,
	wanted: Wanted
): Result<Run, Issue[]> {
	const { mode, limit, only, retryOf, guess } = wanted;
	const questions = [...content.questions.values()].filter(({ id }) => only?.includes(id) ?? true);
	if (questions.length === 0) return fail([{ code: 'bank-empty', severity: 'error', place: {} }]);
	const { uid, revision, slug } = content.pack;
	const session = start({
		id: uuid(),
		learner: uuid(),
		mode,
		pack: { uid, revision, slug, digest: content.digest },
		questions: questions.map((question) => ({ id: question.id, order: presentOf(question, chance) })),
		at: clock.now(),
		limit,
		retryOf,
		guess
	});
	return ok({ contents: contentsOf([content]), session, attempts: [] });
}
