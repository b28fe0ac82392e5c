import type { Article } from '#lib/article/article.ts';
import type { Pack } from '#lib/bank/bank.ts';
import { fingerprint } from '#lib/bank/fingerprint.ts';
import type { Given, Results } from '#lib/interchange/results.ts';
import { gradeOf, type Question } from '#lib/kinds/index.ts';
import { ATTEMPT_VERSION, unstampedAttemptSchema, type UnstampedAttempt } from '#lib/study/attempt.ts';
import { markOf, type Mark } from '#lib/study/mark.ts';
import { isProof } from '#lib/study/proof.ts';

/** What a file of results holds for a learner. */
export interface Received {
	readonly attempts: readonly UnstampedAttempt[];
	/** How many responses are to questions that the pack does not have as they were shown, are none at all, or have another's id. */
	readonly leftOut: number;
}

function markFor(question: Question, given: Given, article: Article): Mark | undefined {
	const graded = gradeOf(question, given.response, article);
	if (!graded.ok) return undefined;
	const evidencePicked = given.picked && isProof(question, article, given.picked);
	return markOf(question, graded.value, { hints: given.hints, evidencePicked });
}

/**
 * The attempts that a file of results stands for, marked here by the pack's own key: what the file says is not trusted to be right. Their
 * ids are those of the file, so that a file taken in twice adds nothing.
 */
export function receivedAttempts(results: Results, pack: Pack, learner: string): Received {
	const shown = new Map(pack.questions.map((question) => [fingerprint(question), question]));
	const ids = new Set<string>();
	const attempts = results.responses.flatMap((given): UnstampedAttempt[] => {
		const question = shown.get(given.fingerprint);
		const mark = question?.id === given.question ? markFor(question, given, pack.article) : undefined;
		if (!question || !mark || ids.has(given.id)) return [];
		ids.add(given.id);
		// What could not be read back is not stored.
		const read = unstampedAttemptSchema.safeParse({
			...given,
			version: ATTEMPT_VERSION,
			learner,
			session: results.session,
			mode: 'quiz',
			uid: results.uid,
			revision: results.revision,
			fact: question.fact ?? question.id,
			kind: question.kind,
			skill: question.skill,
			mark
		});
		return read.success ? [read.data] : [];
	});
	return { attempts, leftOut: results.responses.length - attempts.length };
}
