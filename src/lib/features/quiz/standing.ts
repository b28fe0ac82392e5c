import type { Feedback, Highlights } from '#lib/bank/feedback.ts';
import type { Question, Response } from '#lib/kinds/shapes.ts';
import type { Grading } from '#lib/kinds/kind.ts';
import type { UnstampedAttempt } from '#lib/study/attempt.ts';
import { currentItem, isSilent, type Session } from '#lib/study/session.ts';
import type { Contents } from './content.ts';
import type { Returns } from './returns.ts';

/** Where a learner is with the question in view, or past the last. */
export type RunPhase = 'asking' | 'evidence' | 'feedback' | 'ended';

/** What there is to see of the question in view. */
export interface Standing {
	readonly phase: RunPhase;
	/** The response so far, or as it was checked. */
	readonly response: Response | undefined;
	/** Present once the learner may see how the response fared; never where nothing is told before the end. */
	readonly grading: Grading | undefined;
	readonly feedback: Feedback | undefined;
	readonly highlights: Highlights;
}

export const noHighlights: Highlights = new Map();
export const noReturns: Returns = new Map();

/** The judging that a standing needs once something was answered. */
export type Judging = typeof import('./judging.ts');

/** What there is of a session besides itself: its attempts by id, and judging once it was fetched. */
export interface Answered {
	readonly attempts: ReadonlyMap<string, UnstampedAttempt>;
	readonly judging: Judging | undefined;
}

/**
 * What a session shows of its question in view: a function of what is stored, so that coming back finds the same. Throws
 * where something was responded to the question and there is no `judging` to read it.
 */
export function standingOf(session: Session, contents: Contents, { attempts, judging }: Answered): Standing {
	const item = currentItem(session);
	const { attempt: id = '', draft } = item;
	const question = questionIn(session, contents);
	const attempt = isSilent(session) ? undefined : attempts.get(id);
	const ended = session.state === 'finished';
	if (!attempt) {
		const response =
			draft?.response === undefined ? undefined : present(judging).responseOf(question, draft.response);
		const phase = ended ? 'ended' : draft?.picked ? 'evidence' : 'asking';
		return { phase, response, grading: undefined, feedback: undefined, highlights: noHighlights };
	}
	const { feedbackFor, gradingFrom, highlightsOf, responseOf } = present(judging);
	const { article } = contents.of(item).pack;
	const grading = gradingFrom(question, attempt, article);
	const feedback = feedbackFor(question, grading, article);
	const highlights = highlightsOf(feedback, article);
	const response = responseOf(question, attempt.response);
	return { phase: ended ? 'ended' : 'feedback', response, grading, feedback, highlights };
}

function present(judging: Judging | undefined): Judging {
	if (!judging) throw new Error('what was responded is shown before judging is there');
	return judging;
}

/** The question in view. Throws where the session's pack does not have it: sessions are taken up without such items. */
export function questionIn(session: Session, contents: Contents): Question {
	const item = currentItem(session);
	const { question } = item;
	const found = contents.of(item).questions.get(question);
	if (!found) throw new Error(`session ${session.id}: no question ${question} in its pack`);
	return found;
}
