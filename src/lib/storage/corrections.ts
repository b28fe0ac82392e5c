import { canonicalJson } from '#lib/bank/canonical.ts';
import { parseQuestion } from '#lib/bank/parse.ts';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import { ATTEMPT_VERSION, attemptSchema, type Attempt } from '#lib/study/attempt.ts';
import { packCorrectionsSchema, type PackCorrections } from '#lib/study/corrections.ts';
import { heldAgainst, type PresentPack } from '#lib/study/held-against.ts';
import { EVENT_VERSION, eventSchema } from '#lib/study/event.ts';
import { byStamp } from '#lib/study/record.ts';
import { Replay } from '#lib/study/replay.ts';
import type { Database, Work } from './database.ts';
import { deriving, eventsIn, foldAnew, membersOf, type Deriving } from './derive.ts';
import { readRecord, readRecords } from './reading.ts';
import { completed } from './transaction.ts';

type Shown = Parameters<typeof heldAgainst>[2];

/** The marks that packs as they are now give to what was answered before, kept beside the attempts. */
export class Corrections {
	readonly #database: Database;

	constructor(database: Database) {
		this.#database = database;
	}

	/**
	 * Holds all that a learner answered against the packs as they are now, and makes anew what is derived where that gives
	 * other marks. A pack whose content it was held against before costs one reading of a key; the attempts at another are
	 * read once. Gives whether anything that is derived changed. No attempt is written.
	 */
	bringUp(learner: string, packs: readonly PresentPack[], now: number): Promise<Result<boolean, Issue>> {
		// Kept where the work is done once more.
		let changed = false;
		return this.#database.use(async (database) => {
			const events = readRecords(eventSchema, await database.getAll('events'), EVENT_VERSION).records;
			const members = membersOf(learner, events);
			for (const present of packs) {
				const { uid } = present.pack;
				const kept = await Promise.all(members.map((one) => database.get('corrections', [one, uid])));
				if (kept.every((value) => digestOf(value) === present.digest)) continue;
				const transaction: Deriving = database.transaction([...deriving, 'questions'], 'readwrite');
				const found = await completed(transaction, () => hold(transaction, { learner, present, now }));
				changed ||= found;
			}
			return changed;
		});
	}

	/** What was found for a learner and for those who were joined into them, also of attempts that were reset since. */
	ofLearner(learner: string): Promise<Result<readonly PackCorrections[], Issue>> {
		return this.#database.use(async (database) => {
			const events = readRecords(eventSchema, await database.getAll('events'), EVENT_VERSION).records;
			return foundFor(database, membersOf(learner, events));
		});
	}

	/** As `ofLearner`, of the attempts that count, which are given beside it. */
	ofThoseThatCount(learner: string): Promise<Result<Told, Issue>> {
		return this.#database.use(async (database) => {
			const events = readRecords(eventSchema, await database.getAll('events'), EVENT_VERSION).records;
			const [replay, found] = [new Replay(events), await foundFor(database, membersOf(learner, events))];
			const ids = found.flatMap(idsIn);
			const values: readonly unknown[] = await Promise.all(ids.map((id) => database.get('attempts', id)));
			const { records } = readRecords(attemptSchema, values, ATTEMPT_VERSION);
			const attempts = records.filter((attempt) => replay.counts(attempt));
			const counting = new Set(attempts.map(({ id }) => id));
			return { held: found.map((one) => only(one, counting)), attempts };
		});
	}
}

async function foundFor(
	database: Parameters<Work<unknown>>[0],
	members: readonly string[]
): Promise<readonly PackCorrections[]> {
	const found: PackCorrections[] = [];
	for (const member of members) {
		const range = IDBKeyRange.bound([member], [member, []]);
		const values: readonly unknown[] = await database.getAll('corrections', range);
		found.push(...readRecords(packCorrectionsSchema, values).records);
	}
	return found;
}

/** What was found, and the attempts that it names. */
export interface Told {
	readonly held: readonly PackCorrections[];
	readonly attempts: readonly Attempt[];
}

function idsIn({ corrections, others }: PackCorrections): readonly string[] {
	return [...corrections.map(({ attempt }) => attempt), ...others];
}

/** What was found of these attempts alone. */
function only({ corrections, others, ...held }: PackCorrections, ids: ReadonlySet<string>): PackCorrections {
	return {
		...held,
		corrections: corrections.filter(({ attempt }) => ids.has(attempt)),
		others: others.filter((id) => ids.has(id))
	};
}

function digestOf(value: unknown): string | undefined {
	return readRecord(packCorrectionsSchema, value)?.digest;
}

interface Holding {
	readonly learner: string;
	readonly present: PresentPack;
	readonly now: number;
}

/** Holds the attempts of a learner and their members against one pack; gives whether what is derived changed. */
async function hold(transaction: Deriving, { learner, present, now }: Holding): Promise<boolean> {
	const events = await eventsIn(transaction);
	const { uid } = present.pack;
	let changed = false;
	for (const member of membersOf(learner, events)) {
		changed = (await holdOne(transaction, member, present)) || changed;
	}
	if (changed) await foldAnew(transaction, { pair: { learner, uid }, events, now });
	return changed;
}

async function holdOne(transaction: Deriving, learner: string, present: PresentPack): Promise<boolean> {
	const corrections = transaction.objectStore('corrections');
	const key: [string, string] = [learner, present.pack.uid];
	const before = readRecord(packCorrectionsSchema, await corrections.get(key));
	if (before?.digest === present.digest) return false;
	const values: readonly unknown[] = await transaction
		.objectStore('attempts')
		.index('learner-uid')
		.getAll(key);
	const [first, ...rest] = [...readRecords(attemptSchema, values, ATTEMPT_VERSION).records].sort(byStamp);
	if (!first) return false;
	const attempts: readonly [Attempt, ...Attempt[]] = [first, ...rest];
	const held = heldAgainst(attempts, present, await shownIn(transaction, { attempts, present }));
	await corrections.put(held);
	return isOther(before, held);
}

interface Asked {
	readonly attempts: readonly Attempt[];
	readonly present: PresentPack;
}

/** The questions as they were shown that are kept: those that were answered, and those that `sameAs` names. */
async function shownIn(transaction: Deriving, { attempts, present }: Asked): Promise<Shown> {
	const store = transaction.objectStore('questions');
	const shown = new Map<string, ReturnType<Shown>>();
	const names = new Set(attempts.map(({ fingerprint }) => fingerprint));
	for (const { sameAs } of present.pack.questions) if (sameAs !== undefined) names.add(sameAs);
	// A set goes on to what is added to it meanwhile.
	for (const name of names) {
		const question = questionIn(await store.get(name));
		shown.set(name, question);
		if (question?.sameAs !== undefined) names.add(question.sameAs);
	}
	return (name) => shown.get(name);
}

function questionIn(kept: unknown): ReturnType<Shown> {
	if (typeof kept !== 'object' || kept === null || !('question' in kept)) return undefined;
	const parsed = parseQuestion(kept.question);
	return parsed.ok ? parsed.value : undefined;
}

/** Whether marks are others than before. */
function isOther(before: PackCorrections | undefined, after: PackCorrections): boolean {
	const marksIn = (held: PackCorrections) => {
		const { corrections, others } = held;
		return canonicalJson({ corrections, others });
	};
	return before ? marksIn(before) !== marksIn(after) : after.corrections.length + after.others.length > 0;
}
