import { askable } from '#lib/bank/askable.ts';
import { parsePack } from '#lib/bank/parse.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Mode } from '#lib/study/attempt.ts';
import type { Session } from '#lib/study/session.ts';
import { reconciled, withOnly } from '#lib/study/taking-up.ts';
import { contentOf, type Content } from './content.ts';
import type { Run } from './opening.ts';
import type { QuizStore } from './store.ts';

/** Which session of the present learner is looked for. */
interface Sought {
	readonly uid: string;
	readonly mode: Mode;
	readonly now: number;
}

/**
 * The present learner's open session. A store that refuses everything has none, and the quiz goes on without it; fails
 * only where the app itself is too old for the store, so that it must be updated first.
 */
export async function openSession(
	{ learners, sessions }: QuizStore,
	{ now, ...sought }: Sought
): Promise<Result<Session | undefined, Issue[]>> {
	const learner = await learners.current(now);
	const found = learner.ok ? await sessions.open({ learner: learner.value.id, ...sought }) : learner;
	if (found.ok) return found;
	return ['storage-newer', 'storage-outdated'].includes(found.error.code)
		? fail([found.error])
		: ok(undefined);
}

/**
 * Takes up a session where it stood, with the content it began with, put right by the attempts that are stored.
 * `undefined` where its content cannot be had any more. Fails where the store does.
 */
export async function resume(
	store: QuizStore,
	served: Content,
	session: Session
): Promise<Result<Run | undefined, Issue[]>> {
	// As it is now: another tab may have gone on with it until it let go.
	const stored = await store.sessions.byId(session.id);
	const latest = (stored.ok && stored.value) || session;
	const content = served.digest === latest.digest ? ok(served) : await keptContent(store, latest.digest);
	if (!content.ok) return content;
	const read = await store.attempts.ofSession(latest.id);
	if (!read.ok) return fail([read.error]);
	const attempts = read.value.records;
	const standing = content.value && withOnly(latest, content.value.questions);
	if (!content.value || !standing) return ok(undefined);
	const judging = await import('./judging.ts');
	return ok({ content: content.value, session: reconciled(standing, attempts), attempts, judging });
}

async function keptContent(
	{ sessions }: QuizStore,
	digest: string
): Promise<Result<Content | undefined, Issue[]>> {
	const kept = await sessions.pack(digest);
	if (!kept.ok) return fail([kept.error]);
	const parsed = parsePack(kept.value);
	return ok(parsed.ok ? contentOf(askable(parsed.value.pack), digest) : undefined);
}
