import { fingerprint } from '#lib/bank/fingerprint.ts';
import type { Article } from '#lib/article/article.ts';
import { gradeOf, type Question } from '#lib/kinds/index.ts';
import type { Grading } from '#lib/kinds/kind.ts';
import { ATTEMPT_VERSION, type UnstampedAttempt } from '#lib/study/attempt.ts';
import { asksEvidence } from '#lib/study/asks-evidence.ts';
import { markOf } from '#lib/study/mark.ts';
import { packOf } from '#lib/study/practice-session.ts';
import { isProof } from '#lib/study/proof.ts';
import { currentItem, type Session } from '#lib/study/session.ts';

/** What an attempt is made of, besides the session it is made in. */
export interface Answer {
	readonly id: string;
	readonly question: Question;
	readonly article: Article;
	readonly grading: Grading;
	readonly at: number;
	/** Minutes that local time is ahead of UTC. */
	readonly offset: number;
}

/** The attempt that records the response in the session's item in view. */
export function attemptOf(session: Session, answer: Answer): UnstampedAttempt {
	const { id, question, article, grading, at, offset } = answer;
	const item = currentItem(session);
	const { order, draft, hints, elapsed } = item;
	const { uid, revision } = packOf(session, item);
	const picked = asksEvidence(question) ? (draft?.picked ?? []) : undefined;
	const evidencePicked = picked && isProof(question, article, picked);
	return {
		id,
		version: ATTEMPT_VERSION,
		learner: session.learner,
		session: session.id,
		mode: session.mode,
		...(session.guess ? { guess: session.guess } : {}),
		...(draft?.certainty ? { certainty: draft.certainty } : {}),
		uid,
		revision,
		question: question.id,
		fact: question.fact ?? question.id,
		kind: question.kind,
		skill: question.skill,
		fingerprint: fingerprint(question),
		order,
		response: draft?.response,
		...(picked ? { picked } : {}),
		mark: markOf(question, grading, { hints, evidencePicked }),
		hints,
		at,
		offset,
		elapsed
	};
}

/** The grading of a response that is complete; throws where it cannot be graded. */
export function gradingOf(question: Question, response: unknown, article: Article): Grading {
	const grading = gradeOf(question, response, article);
	if (!grading.ok) throw new Error(`question ${question.id}: a complete response cannot be graded`);
	return grading.value;
}

/** The grading of an attempt made before; where its response can be graded no more, what its mark says. */
export function gradingFrom(
	question: Question,
	{ response, mark }: Pick<UnstampedAttempt, 'response' | 'mark'>,
	article: Article
): Grading {
	const grading = gradeOf(question, response, article);
	if (grading.ok) return grading.value;
	return { fraction: mark.fraction, verdict: mark.verdict, parts: [], chosen: [], notes: [] };
}
