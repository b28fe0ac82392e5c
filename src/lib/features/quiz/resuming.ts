import { askable } from '#lib/bank/askable.ts';
import { parsePack } from '#lib/bank/parse.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { Mode } from '#lib/study/attempt.ts';
import { packOf, packsOf } from '#lib/study/practice-session.ts';
import type { Session, SessionItem } from '#lib/study/session.ts';
import { reconciled, withOnly } from '#lib/study/taking-up.ts';
import { contentOf, contentsOf, type Content, type Contents } from './content.ts';
import type { Run } from './opening.ts';
import type { QuizStore } from './store.ts';

/** Which session of a learner is looked for. */
interface Sought {
	readonly learner: string;
	readonly uid: string;
	readonly mode: Mode;
	readonly guess?: true | undefined;
}

/**
 * A learner's open session. A store that refuses everything has none, and the quiz goes on without it; fails only where
 * the app itself is too old for the store, so that it must be updated first.
 */
export async function openSession(
	{ sessions }: QuizStore,
	{ guess, ...run }: Sought
): Promise<Result<Session | undefined, Issue[]>> {
	const found = await sessions.open(run);
	if (!found.ok) return isTooOld(found.error) ? fail([found.error]) : ok(undefined);
	return ok(found.value?.guess === guess ? found.value : undefined);
}

/** Whether an issue of the store says that the app must be updated before it is used. */
export function isTooOld({ code }: Issue): boolean {
	return code === 'storage-newer' || code === 'storage-outdated';
}

/**
 * Takes up a session where it stood, with the contents it began with, put right by the attempts that are stored.
 * `undefined` where none of its questions can be had any more. Fails where the store does.
 */
export async function resume(
	store: QuizStore,
	served: readonly Content[],
	session: Session
): Promise<Result<Run | undefined, Issue[]>> {
	// As it is now: another tab may have gone on with it until it let go.
	const stored = await store.sessions.byId(session.id);
	const latest = (stored.ok && stored.value) || session;
	const found: Content[] = [];
	for (const { digest } of packsOf(latest)) {
		const here = served.find((content) => content.digest === digest);
		const content = here ? ok(here) : await keptContent(store, digest);
		if (!content.ok) return content;
		if (content.value) found.push(content.value);
	}
	const read = await store.attempts.ofSession(latest.id);
	if (!read.ok) return fail([read.error]);
	const attempts = read.value.records;
	const contents = contentsOf(found);
	const standing = withOnly(latest, (item) => canAsk(latest, item, contents));
	if (!standing) return ok(undefined);
	const judging = await import('./judging.ts');
	return ok({ contents, session: reconciled(standing, attempts), attempts, judging });
}

function canAsk(session: Session, item: SessionItem, { all }: Contents): boolean {
	const { digest } = packOf(session, item);
	return all.some((content) => content.digest === digest && content.questions.has(item.question));
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
