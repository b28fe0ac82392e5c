import type { Issue } from '#lib/issue.ts';
import { fail, type Result } from '#lib/result.ts';
import { EVENT_VERSION, eventSchema, type StudyEvent, type UnstampedEvent } from '#lib/study/event.ts';
import { byStamp, changedAt, type Clock } from '#lib/study/record.ts';
import { inForce } from '#lib/study/replay.ts';
import type { Database } from './database.ts';
import { deriving, rederive, type Deriving } from './derive.ts';
import type { Uuid } from './device.ts';
import { issueOf } from './failure.ts';
import { withSettings, type LearnerSettings } from './learner-settings.ts';
import { learnerSchema, nameless, type Learner, type LearnerColour } from './learner.ts';
import { readRecord, readRecords, type Read } from './reading.ts';
import { nextStamp } from './stamping.ts';
import { completed } from './transaction.ts';

/** What can be changed of a learner. */
export interface LearnerChange {
	/** At most 80 characters. */
	readonly name?: string;
	readonly colour?: LearnerColour;
	readonly settings?: Partial<LearnerSettings>;
}

/** What can be done with a learner's records. */
export type Act = UnstampedEvent extends infer E
	? E extends UnstampedEvent
		? Omit<E, Stamped>
		: never
	: never;
type Stamped = 'id' | 'version' | 'at' | 'offset';

/** What the roster is made with. */
export interface RosterSources {
	readonly uuid: Uuid;
	readonly clock: Clock;
}

/**
 * The learners of the device as they are made and changed, and the events that reset, delete, join and undo. Events are
 * only ever added; nothing answered is taken away by them, and each can be undone. Who is here: `Learners`.
 */
export class Roster {
	readonly #database: Database;
	readonly #sources: RosterSources;

	constructor(database: Database, sources: RosterSources) {
		this.#database = database;
		this.#sources = sources;
	}

	/** Makes a learner. They are not chosen yet: `Learners.choose`. */
	create(change: LearnerChange): Promise<Result<Learner, Issue>> {
		const { uuid, clock } = this.#sources;
		const learner = changed(nameless(uuid(), clock.now()), change, clock.now());
		return this.#database.use(async (database) => {
			await database.put('learners', learner);
			return learner;
		});
	}

	/**
	 * Changes some fields of a learner, each set now: later than it was set before, whatever the clock says. Fails with
	 * `record-unreadable` where there is no such learner.
	 */
	async change(id: string, change: LearnerChange): Promise<Result<Learner, Issue>> {
		const result = await this.#database.use(async (database) => {
			const transaction = database.transaction('learners', 'readwrite');
			return completed(transaction, async () => {
				const before = readRecord(learnerSchema, await transaction.store.get(id));
				if (!before) return undefined;
				const learner = changed(before, change, changedAt(this.#sources.clock.now(), lastSet(before)));
				await transaction.store.put(learner);
				return learner;
			});
		});
		if (!result.ok) return result;
		return result.value ? { ok: true, value: result.value } : fail(issueOf('record-unreadable'));
	}

	/** Records what is done, and makes anew what is derived, in one transaction. Gives the event, which `undo` takes back. */
	record(act: Act): Promise<Result<StudyEvent, Issue>> {
		return this.#write((add) => add(act));
	}

	/** Takes an event back, for good and on every device, by another event. */
	undo(event: string): Promise<Result<StudyEvent, Issue>> {
		return this.record({ kind: 'undo', event });
	}

	/** Takes events, or attempts that were taken in, back: by an event for each, all or none. */
	undoAll(ids: readonly string[]): Promise<Result<void, Issue>> {
		return this.#write(async (add) => {
			for (const event of ids) await add({ kind: 'undo', event });
		});
	}

	#write<T>(acting: (add: (act: Act) => Promise<StudyEvent>) => Promise<T>): Promise<Result<T, Issue>> {
		const { uuid, clock } = this.#sources;
		const at = clock.now();
		return this.#database.use(async (database) => {
			const transaction: Deriving = database.transaction([...deriving], 'readwrite', {
				durability: 'strict'
			});
			const add = async (act: Act) => {
				const made = { ...act, id: uuid(), version: EVENT_VERSION, at, offset: clock.offset(at) } as const;
				const event: StudyEvent = { ...made, ...(await nextStamp(transaction, uuid)) };
				await transaction.objectStore('events').add(event);
				return event;
			};
			return completed(transaction, async () => {
				const done = await acting(add);
				await rederive(transaction, at);
				return done;
			});
		});
	}

	/** All events in the order they were made; which of them stand: `inForce`. */
	events(): Promise<Result<Read<StudyEvent>, Issue>> {
		return this.#database.use(async (database) => {
			const { records, issues } = readRecords(eventSchema, await database.getAll('events'), EVENT_VERSION);
			return { records: [...records].sort(byStamp), issues };
		});
	}

	/** Learners who were deleted here or on another device, each with the event that `undo` brings them back by. */
	deleted(): Promise<Result<readonly { learner: Learner; event: StudyEvent }[], Issue>> {
		return this.#database.use(async (database) => {
			const events = readRecords(eventSchema, await database.getAll('events'), EVENT_VERSION).records;
			const learners = readRecords(learnerSchema, await database.getAll('learners')).records;
			return inForce(events).flatMap((event) => {
				const learner = event.kind === 'delete' && learners.find(({ id }) => id === event.learner);
				return learner ? [{ learner, event }] : [];
			});
		});
	}
}

function changed(learner: Learner, { name, colour, settings }: LearnerChange, at: number): Learner {
	return {
		...learner,
		...(name === undefined ? {} : { name: { value: name.trim().slice(0, 80), at } }),
		...(colour === undefined ? {} : { colour: { value: colour, at } }),
		...(settings === undefined ? {} : { settings: withSettings(learner.settings, settings, at) })
	};
}

/** When a field of the learner was last set. */
function lastSet({ name, colour, settings }: Learner): number {
	const moments = [name, colour, ...Object.values(settings)].map((field) => field?.at ?? 0);
	return Math.max(...moments);
}
