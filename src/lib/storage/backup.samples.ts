import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import * as z from 'zod/mini';
import { canonicalJson } from '#lib/bank/canonical.ts';
import { attempts as attemptLists } from '#lib/study/attempt.samples.ts';
import { events as eventLists } from '#lib/study/event.samples.ts';
import { finish, start } from '#lib/study/session.ts';
import { testUuid, valueOf } from './database.samples.ts';
import { Database } from './database.ts';
import { rederive, deriving } from './derive.ts';
import { learnerColours, nameless } from './learner.ts';
import { contentOf } from './migrations.samples.ts';
import { makeBackup, readBackup } from './backup.ts';
import { restore } from './restore.ts';
import { travellingStores } from './travelling.ts';
import { draftSchema, draftVersionSchema } from './works.ts';

/** The moment at which the tests make and restore backups. */
export const NOW = 1_000_000;

type Stores = Readonly<Record<string, readonly unknown[]>>;

const moment = fc.nat(4);
const learners = fc
	.array(
		fc.record({
			id: fc.constantFrom(testUuid(1), testUuid(2), testUuid(3)),
			name: fc.record({ value: fc.constantFrom('', 'ليلى', 'يوسف'), at: moment }),
			colour: fc.option(fc.record({ value: fc.constantFrom(...learnerColours), at: moment }), {
				nil: undefined
			}),
			retention: fc.option(fc.record({ value: fc.constantFrom(0.8, 0.9), at: moment }), { nil: undefined })
		}),
		{ maxLength: 3 }
	)
	.map((list) =>
		list.map(({ id, name, colour, retention }) => ({
			...nameless(id, 3),
			name,
			...(colour ? { colour } : {}),
			settings: retention ? { retention } : {}
		}))
	);

const sessions = fc
	.array(fc.record({ n: fc.constantFrom(11, 12), position: fc.nat(2), done: fc.boolean() }), { maxLength: 2 })
	.map((list) =>
		list.map(({ n, position, done }) => {
			const pack = { uid: testUuid(21), revision: 1, slug: 'news', digest: 'a'.repeat(64) };
			const questions = ['name', 'year', 'cause'].map((id) => ({ id, order: [] }));
			const begun = start({ id: testUuid(n), learner: testUuid(1), mode: 'exam', pack, questions, at: 5 });
			return done ? finish(begun, 9) : { ...begun, position };
		})
	);

const drafts = fc.array(
	fc.record({
		id: fc.constantFrom(testUuid(41), testUuid(42)),
		updatedAt: moment,
		work: fc.constantFrom('أ', 'ب')
	}),
	{ maxLength: 2 }
);

// Every device numbers the earlier states of a work from 1.
const versions = fc
	.array(
		fc.record({
			work: fc.constantFrom(testUuid(41), testUuid(42)),
			at: moment,
			state: fc.constantFrom('أ', 'ج')
		}),
		{ maxLength: 3 }
	)
	.map((list) => list.map((version, index) => ({ ...version, number: index + 1 })));

/** What a device may hold. Devices share ids; a record that never changes is then the same everywhere. */
export const devices: fc.Arbitrary<Stores> = fc
	.record({ learners, sessions, drafts, versions, keep: fc.func(fc.boolean()) })
	.map(({ keep, learners: people, ...rest }) => {
		const attempts = attemptPool.filter(({ id }) => keep(id));
		// Whose attempts are here is here too (DB16).
		const others = [1, 2].map((n) => nameless(testUuid(n), 3));
		const missing = others.filter(({ id }) => people.every((learner) => learner.id !== id));
		return {
			...rest,
			attempts,
			events: eventPool.filter(({ id }) => keep(id)),
			learners: [...missing, ...people]
		};
	});

// One pool for all devices: an id means one record.
const [attemptPool, eventPool] = [sampled(attemptLists), sampled(eventLists)];

function sampled<T>(lists: fc.Arbitrary<T[]>): T[] {
	const all = fc.sample(lists, { numRuns: 40, seed: 7 });
	return all.reduce((longest, list) => (list.length > longest.length ? list : longest), []);
}

/** One device among several, each with a database of its own. */
export class Device {
	readonly #factory = new IDBFactory();

	/** Fills the device, and derives what is derived. */
	static async with(stores: Stores): Promise<Device> {
		const device = new Device();
		await device.use(async (database) => {
			await valueOf(
				database.use(async (connection) => {
					for (const store of travellingStores)
						for (const value of stores[store] ?? []) await connection.put(store, value);
					const transaction = connection.transaction([...deriving], 'readwrite');
					await rederive(transaction, NOW);
				})
			);
		});
		return device;
	}

	/** Does something with this device's database. */
	async use<T>(work: (database: Database) => Promise<T>): Promise<T> {
		globalThis.indexedDB = this.#factory;
		const database = new Database();
		const value = await work(database);
		database.close();
		return value;
	}

	/** A backup file of the device. */
	backup(): Promise<Blob> {
		return this.use(async (database) => {
			const made = await valueOf(makeBackup(database, { now: NOW, uuid: () => testUuid(0xdd) }));
			return made.file;
		});
	}

	/** Restores a backup file into the device. */
	restore(file: Blob) {
		return this.use(async (database) => {
			const backup = await valueOf(readBackup(file, NOW));
			return valueOf(restore(database, backup, { now: NOW, uuid: () => testUuid(0xdd) }));
		});
	}

	/**
	 * All that the device holds that travels or is derived, each store as sorted canonical JSON; of works, each state that it
	 * holds, whether as the work or as an earlier state of it, whatever its number.
	 */
	content(): Promise<Readonly<Record<string, readonly string[]>>> {
		return this.use(async (database) => {
			await database.use(async () => undefined);
			const { stores } = await contentOf();
			const held = { ...stores, versions: statesOf(stores) };
			const isCompared = new Set<string>([...travellingStores, 'tallies', 'summaries']);
			return Object.fromEntries(
				Object.entries(held)
					.filter(([store]) => isCompared.has(store))
					.map(([store, values]) => [store, values.map((value) => canonicalJson(value)).sort()])
			);
		});
	}
}

/** The states of works that stores hold, each once. */
function statesOf({ drafts = [], versions = [] }: Stores): readonly unknown[] {
	const states = [
		...drafts.map((value) => z.parse(draftSchema, value)).map(({ id, work }) => [id, work]),
		...versions.map((value) => z.parse(draftVersionSchema, value)).map(({ work, state }) => [work, state])
	];
	return [...new Map(states.map((state) => [canonicalJson(state), state])).values()];
}
