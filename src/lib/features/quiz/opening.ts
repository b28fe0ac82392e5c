import { parsePack } from '#lib/bank/parse.ts';
import type { Issue } from '#lib/issue.ts';
import { presentOf } from '#lib/kinds/shapes.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Run as SessionsOf } from '#lib/storage/sessions.ts';
import type { Mode, UnstampedAttempt } from '#lib/study/attempt.ts';
import { reconciled, start, withOnly, type Session } from '#lib/study/session.ts';
import { contentOf, type Content } from './content.ts';
import type { QuizDependencies } from './dependencies.ts';
import type { Judging } from './standing.ts';

/** A session in front of the learner: what it asks about, where it stands, what was answered in it. */
export interface Run {
	readonly content: Content;
	readonly session: Session;
	readonly attempts: readonly UnstampedAttempt[];
	/** Present where something was answered already. */
	readonly judging?: Judging;
}

/** What a new session is to be. */
export interface Wanted {
	readonly learner: string;
	readonly mode: Mode;
	/** How long an exam may last, in milliseconds. */
	readonly limit?: number | undefined;
	/** The questions to ask; all where absent. */
	readonly only?: readonly string[] | undefined;
	readonly retryOf?: string | undefined;
}

/** The learner who answers. Where the store refuses even that, one who lasts as long as the page. */
export async function learnerFor({ storage, clock, uuid }: QuizDependencies): Promise<string> {
	const learner = await storage.learners.current(clock.now());
	return learner.ok ? learner.value.id : uuid();
}

/**
 * The open session of a run. A store that refuses everything has none, and the quiz goes on without it; fails only
 * where the app itself is too old for the store, so that it must be updated first.
 */
export async function openSession(
	{ storage }: QuizDependencies,
	run: SessionsOf
): Promise<Result<Session | undefined, Issue[]>> {
	const found = await storage.sessions.open(run);
	if (found.ok) return found;
	return ['storage-newer', 'storage-outdated'].includes(found.error.code)
		? fail([found.error])
		: ok(undefined);
}

/**
 * Begins a session and stores it with its content. Fails with `bank-empty` where no question may be asked. That the
 * store refused is no failure: the session then lives as long as the page, and its attempts are told as not saved.
 */
export async function begin(
	dependencies: QuizDependencies,
	content: Content,
	wanted: Wanted
): Promise<Result<Run, Issue[]>> {
	const { storage, clock, chance, uuid } = dependencies;
	const { learner, mode, limit, only, retryOf } = wanted;
	const questions = [...content.questions.values()].filter(({ id }) => only?.includes(id) ?? true);
	if (questions.length === 0) return fail([{ code: 'bank-empty', severity: 'error', place: {} }]);
	const session = start({
		id: uuid(),
		learner,
		mode,
		pack: { ...headOf(content), digest: content.digest },
		questions: questions.map((question) => ({ id: question.id, order: presentOf(question, chance) })),
		at: clock.now(),
		limit,
		retryOf
	});
	await storage.sessions.begin(session, content.pack);
	return ok({ content, session, attempts: [] });
}

/**
 * Takes up a session where it stood, with the content it began with, put right by the attempts that are stored.
 * `undefined` where its content cannot be had any more. Fails where the store does.
 */
export async function resume(
	{ storage }: QuizDependencies,
	served: Content,
	session: Session
): Promise<Result<Run | undefined, Issue[]>> {
	const content = served.digest === session.digest ? ok(served) : await keptContent(storage, session.digest);
	if (!content.ok) return content;
	const read = await storage.attempts.ofSession(session.id);
	if (!read.ok) return fail([read.error]);
	const attempts = read.value.records;
	const standing = content.value && withOnly(session, content.value.questions);
	if (!content.value || !standing) return ok(undefined);
	const run = { content: content.value, session: reconciled(standing, attempts), attempts };
	return ok(attempts.length === 0 ? run : { ...run, judging: await import('./judging.ts') });
}

async function keptContent(
	storage: QuizDependencies['storage'],
	digest: string
): Promise<Result<Content | undefined, Issue[]>> {
	const kept = await storage.sessions.pack(digest);
	if (!kept.ok) return fail([kept.error]);
	const parsed = parsePack(kept.value);
	return ok(parsed.ok ? contentOf(parsed.value.pack, digest) : undefined);
}

function headOf({ pack: { uid, revision, slug } }: Content) {
	return { uid, revision, slug };
}
