import type { Article } from '#lib/article/article.ts';
import { parseQuestion } from '#lib/bank/parse.ts';
import type { Issue } from '#lib/issue.ts';
import type { Question } from '#lib/kinds/index.ts';
import { ok, type Result } from '#lib/result.ts';
import { Corrections } from '#lib/storage/corrections.ts';
import { dateIn } from '#lib/storage/file-name.ts';
import { History } from '#lib/storage/history.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { Attempt } from '#lib/study/attempt.ts';
import type { Mark } from '#lib/study/mark.ts';
import { isFromTheFuture } from '#lib/study/record.ts';
import { attemptsToCsv } from '#lib/study/records/csv.ts';
import { writtenResponse } from '#lib/study/records/interactions.ts';
import type { Source } from '#lib/study/records/xapi.ts';
import { answeredBy, type Answered, type Reading } from './answered-by.ts';
import type { Named } from '#lib/ui/save-file.ts';
import { statementsOf, type Known } from './statements.ts';

/** What a file of attempts is made from. */
export interface AttemptsSources {
	readonly store: Storage;
	/** The article of a pack; `undefined` where it is not at hand. */
	article(uid: string): Promise<Article | undefined>;
	/** The address of the site, with a slash at its end. */
	readonly home: string;
	/** Whether attempts that count no more, since the learner began anew, are wanted too. */
	readonly whole?: boolean | undefined;
	readonly progress: Reading;
}

/** A file of attempts, and how many of them are in it. */
export interface AttemptsFile extends Named {
	readonly count: number;
	/** Finished sessions in it: a table has none. */
	readonly sessions: number;
	/** Attempts left out, since their question or article is not at hand, or their moment is not to be trusted. */
	readonly left: number;
	/** Attempts left out, since the learner began anew after them. */
	readonly reset: number;
}

/** The forms in which attempts are handed on. */
export type AttemptsForm = 'csv' | 'xapi';

/**
 * What the current learner answered, with what those answered who were joined into them, as a table or as statements.
 * Holds what counts; what was reset only where the `whole` is wanted, and then a column of the table says so, while a
 * statement stays as it was, as it does where a key was corrected since. Nothing of a learner who was deleted. Nothing at all where it was stopped.
 */
export async function attemptsFile(
	form: AttemptsForm,
	sources: AttemptsSources
): Promise<Result<AttemptsFile | undefined, Issue>> {
	const { store, home, whole = false } = sources;
	const now = store.clock.now();
	const learner = await store.learners.current(now);
	if (!learner.ok) return learner;
	const read = await answeredBy(learner.value.id, store, sources.progress);
	if (!read.ok) return read;
	if (!read.value) return ok(undefined);
	const { attempts, reset } = read.value;
	const isWanted = ({ id }: Attempt) => whole || !reset.has(id);
	const known = await knownTo(attempts.filter(isWanted), sources);
	const name = learner.value.name.value || undefined;
	const corrected = await correctedOf(learner.value.id, store);
	const contents: Contents = { ...read.value, isWanted, known, corrected, source: { home, name }, now };
	const made = form === 'csv' ? tableOf(contents) : statementsFile(contents);
	return ok({ ...made, reset: whole ? 0 : reset.size });
}

interface Contents extends Answered {
	readonly isWanted: (attempt: Attempt) => boolean;
	readonly known: Known;
	/** The marks by keys corrected since, by the ids of attempts. */
	readonly corrected: ReadonlyMap<string, Mark>;
	readonly source: Source;
	readonly now: number;
}
type Made = Omit<AttemptsFile, 'reset'>;

function tableOf({ attempts, isWanted, reset, known, corrected, source, now }: Contents): Made {
	const rows = attempts.filter(isWanted);
	const text = attemptsToCsv(rows, (attempt) => ({
		name: source.name,
		...told(attempt, known),
		corrected: corrected.get(attempt.id),
		reset: reset.has(attempt.id),
		ahead: isFromTheFuture(attempt.at, now)
	}));
	const file = new Blob([text], { type: 'text/csv' });
	return { file, name: `dalil-${dateIn(now)}.csv`, count: rows.length, sessions: 0, left: 0 };
}

function statementsFile(contents: Contents): Made {
	const { isWanted, known, source, now } = contents;
	const { answered, completed } = statementsOf(contents, isWanted, { ...known, source, now });
	const text = JSON.stringify([...answered, ...completed], null, '\t');
	return {
		file: new Blob([text], { type: 'application/json' }),
		name: `dalil-xapi-${dateIn(now)}.json`,
		count: answered.length,
		sessions: completed.length,
		left: contents.attempts.filter(isWanted).length - answered.length
	};
}

async function correctedOf(learner: string, { database }: Storage): Promise<ReadonlyMap<string, Mark>> {
	const found = await new Corrections(database).ofLearner(learner);
	const corrections = found.ok ? found.value.flatMap((held) => held.corrections) : [];
	return new Map(corrections.map(({ attempt, after }) => [attempt, after]));
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
