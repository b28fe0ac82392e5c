import type { Article } from '#lib/article/article.ts';
import { parseQuestion } from '#lib/bank/parse.ts';
import type { Issue } from '#lib/issue.ts';
import type { Question } from '#lib/kinds/index.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { History } from '#lib/storage/history.ts';
import { Roster } from '#lib/storage/roster.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { Attempt } from '#lib/study/attempt.ts';
import { attemptsToCsv } from '#lib/study/records/csv.ts';
import { writtenResponse } from '#lib/study/records/interactions.ts';
import { answeredStatement, type Statement } from '#lib/study/records/xapi.ts';
import { inForce, Replay } from '#lib/study/replay.ts';
import { dayIn, type Named } from './save-file.ts';

/** What a file of attempts is made from. */
export interface AttemptsSources {
	readonly store: Storage;
	/** The article of a pack; `undefined` where it is not at hand. */
	article(uid: string): Promise<Article | undefined>;
	/** The address of the site, with a slash at its end. */
	readonly home: string;
	/** Told how many attempts were read so far; `false` stops. */
	progress(read: number): boolean;
}

/** A file of attempts, and how many of them are in it. */
export interface AttemptsFile extends Named {
	readonly count: number;
	/** Attempts left out, since their question or article is not at hand. */
	readonly left: number;
}

/** The forms in which attempts are handed on. */
export type AttemptsForm = 'csv' | 'xapi';

interface Known {
	readonly questions: ReadonlyMap<string, Question>;
	readonly articles: ReadonlyMap<string, Article>;
}

/**
 * All that the current learner ever answered, whatever was reset since, with what those answered who were joined into
 * them, as a table or as statements. Nothing where it was stopped.
 */
export async function attemptsFile(
	form: AttemptsForm,
	sources: AttemptsSources
): Promise<Result<AttemptsFile | undefined, Issue>> {
	const { store, home } = sources;
	const learner = await store.learners.current(store.clock.now());
	if (!learner.ok) return learner;
	const attempts = await allOf(learner.value.id, sources);
	if (!attempts.ok) return fail(attempts.error);
	if (!attempts.value) return ok(undefined);
	const known = await knownTo(attempts.value, sources);
	const name = learner.value.name.value || undefined;
	const day = dayIn(store.clock.now());
	if (form === 'csv') {
		const text = attemptsToCsv(attempts.value, (attempt) => ({ name, ...told(attempt, known) }));
		const file = new Blob([text], { type: 'text/csv' });
		return ok({ file, name: `dalil-${day}.csv`, count: attempts.value.length, left: 0 });
	}
	const statements = attempts.value.flatMap((attempt): Statement[] => {
		const [question, article] = [known.questions.get(attempt.fingerprint), known.articles.get(attempt.uid)];
		return question && article ? [answeredStatement(attempt, { question, article }, { home, name })] : [];
	});
	const file = new Blob([JSON.stringify(statements, null, '\t')], { type: 'application/json' });
	const left = attempts.value.length - statements.length;
	return ok({ file, name: `dalil-xapi-${day}.json`, count: statements.length, left });
}

async function allOf(
	learner: string,
	{ store, progress }: AttemptsSources
): Promise<Result<readonly Attempt[] | undefined, Issue>> {
	const ids = await sameAs(learner, store);
	if (!ids.ok) return fail(ids.error);
	const attempts: Attempt[] = [];
	const history = new History(store.database);
	for (const id of ids.value) {
		let stopped = false;
		const read = await history.each(id, async ({ records }) => {
			if (stopped) return;
			attempts.push(...records);
			stopped = !progress(attempts.length);
			// Lets the page draw how far it is, and hear that it is to stop.
			await new Promise((resolve) => setTimeout(resolve));
		});
		if (!read.ok) return fail(read.error);
		if (stopped) return ok(undefined);
	}
	return ok(attempts);
}

/** The learner, and those who were joined into them. */
async function sameAs(learner: string, { database, uuid, clock }: Storage): Promise<Result<string[], Issue>> {
	const events = await new Roster(database, { uuid, clock }).events();
	if (!events.ok) return fail(events.error);
	const replay = new Replay(events.value.records);
	const joined = inForce(events.value.records).flatMap((event) =>
		event.kind === 'join' ? [event.other] : []
	);
	return ok([...new Set([learner, ...joined.filter((id) => replay.ownerOf(id) === learner)])]);
}

async function knownTo(attempts: readonly Attempt[], { store, article }: AttemptsSources): Promise<Known> {
	const history = new History(store.database);
	const [questions, articles] = [new Map<string, Question>(), new Map<string, Article>()];
	for (const fingerprint of new Set(attempts.map((attempt) => attempt.fingerprint))) {
		const kept = await history.question(fingerprint);
		const parsed = kept.ok ? parseQuestion(kept.value) : kept;
		if (parsed.ok) questions.set(fingerprint, parsed.value);
	}
	for (const uid of new Set(attempts.map((attempt) => attempt.uid))) {
		const found = await article(uid);
		if (found) articles.set(uid, found);
	}
	return { questions, articles };
}

function told({ fingerprint, uid, response }: Attempt, { questions, articles }: Known) {
	const [question, article] = [questions.get(fingerprint), articles.get(uid)];
	return {
		article: article?.title,
		prompt: question?.prompt,
		response: question && article ? writtenResponse(question, response, article) : undefined
	};
}
