/** A past of many attempts, made as the app makes them: whole quizzes of a pack, every question answered by its key. */
import { randomUUID } from 'node:crypto';
import { attemptOf } from '#lib/features/quiz/answer.ts';
import { fingerprint } from '#lib/bank/fingerprint.ts';
import type { Pack } from '#lib/bank/bank.ts';
import { gradeOf, keyResponseOf } from '#lib/kinds/index.ts';
import { presentOf } from '#lib/kinds/shapes.ts';
import type { Attempt, UnstampedAttempt } from '#lib/study/attempt.ts';
import { byStamp } from '#lib/study/record.ts';
import { answered, finish, next, start, withItem, type Session } from '#lib/study/session.ts';
import { summariesOf } from '#lib/study/summarise.ts';
import type { Summary } from '#lib/study/summary.ts';
import { talliesOf, type Tally } from '#lib/study/tally.ts';

const MINUTE = 60_000;

interface Quiz {
	readonly session: Session;
	readonly attempts: readonly UnstampedAttempt[];
}

export interface Past {
	readonly attempts: readonly Attempt[];
	readonly sessions: readonly Session[];
	readonly questions: readonly { readonly fingerprint: string; readonly question: unknown }[];
	/** Of the attempts and of `first` together. */
	readonly tallies: readonly Tally[];
	readonly summaries: readonly Summary[];
}

/** One quiz of the whole pack by the learner of `like`, in its session's content. */
function quizOf(pack: Pack, like: Session): Quiz {
	const attempts: UnstampedAttempt[] = [];
	let session = start({
		id: randomUUID(),
		learner: like.learner,
		mode: 'quiz',
		pack: { uid: like.uid, revision: like.revision, slug: like.slug, digest: like.digest },
		questions: pack.questions.map((question) => ({
			id: question.id,
			order: presentOf(question, Math.random)
		})),
		at: like.startedAt
	});
	for (const question of pack.questions) {
		const { article } = pack;
		const response = keyResponseOf(question, article);
		const grading = gradeOf(question, response, article);
		if (!grading.ok) throw new Error(`the key of ${question.id} cannot be graded`);
		const given = withItem(session, { draft: { response }, elapsed: MINUTE });
		const made = { id: randomUUID(), question, article, grading: grading.value, at: 0, offset: 180 };
		const attempt = attemptOf(given, made);
		attempts.push(attempt);
		session = next(answered(given, attempt.id));
	}
	return { session: finish(session, like.startedAt), attempts };
}

/** The same quiz taken another time, with ids of its own; `most` of its attempts at the most. */
function again({ session, attempts }: Quiz, startedAt: number, most: number): Quiz {
	const id = randomUUID();
	const anew = attempts
		.slice(0, most)
		.map((attempt, index) => ({ ...attempt, id: randomUUID(), session: id, at: startedAt + index * MINUTE }));
	const items = session.items.map((item, index) => ({ ...item, attempt: anew[index]?.id ?? item.attempt }));
	return {
		session: { ...session, id, items, startedAt, finishedAt: startedAt + items.length * MINUTE },
		attempts: anew
	};
}

/** `count` attempts before `first`, which was made in `session`; their running numbers go on from its own. */
export function pastBefore(
	first: Attempt,
	session: Session,
	{ pack, count }: { pack: Pack; count: number }
): Past {
	const pattern = quizOf(pack, session);
	const attempts: Attempt[] = [];
	const sessions: Session[] = [];
	while (attempts.length < count) {
		const startedAt = first.at - (sessions.length + 1) * 2 * pack.questions.length * MINUTE;
		const quiz = again(pattern, startedAt, count - attempts.length);
		sessions.push(quiz.session);
		for (const attempt of quiz.attempts)
			attempts.push({ ...attempt, device: first.device, number: first.number + attempts.length + 1 });
	}
	const questions = pack.questions.map((question) => ({ fingerprint: fingerprint(question), question }));
	const all = [first, ...attempts].sort(byStamp);
	return { attempts, sessions, questions, tallies: talliesOf(all), summaries: summariesOf(all, first.at) };
}
