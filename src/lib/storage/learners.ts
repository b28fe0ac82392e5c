import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import type { Database } from './database.ts';
import { deviceFrom, THIS, type Uuid } from './device.ts';
import { GONE, goneFrom, JOINED, joinedFrom } from './gone.ts';
import { LEARNER_VERSION, learnerSchema, nameless, type Learner } from './learner.ts';
import { readRecords } from './reading.ts';
import { completed } from './transaction.ts';

export { learnerSchema, type Learner };

/** The learners of the device's database, those who are deleted or joined to another left out. */
export class Learners {
	readonly #database: Database;
	readonly #uuid: Uuid;

	constructor(database: Database, uuid: Uuid) {
		this.#database = database;
		this.#uuid = uuid;
	}

	/** The learner last chosen here, or the one they were joined into, else the first, else a new one without a name, made at `now`. */
	current(now: number): Promise<Result<Learner, Issue>> {
		return this.#database.use(async (database) => {
			const transaction = database.transaction(['device', 'learners'], 'readwrite');
			return completed(transaction, async () => {
				const devices = transaction.objectStore('device');
				const learners = transaction.objectStore('learners');
				const device = deviceFrom(await devices.get(THIS), this.#uuid);
				const known = inOrder(await learners.getAll(), await devices.get(GONE));
				const joined = joinedFrom(await devices.get(JOINED));
				const last = device.learner && (joined.get(device.learner) ?? device.learner);
				const learner = known.find(({ id }) => id === last) ?? known[0] ?? nameless(this.#uuid(), now);
				if (known.length === 0) await learners.add(learner);
				if (device.learner !== learner.id) await devices.put({ ...device, learner: learner.id }, THIS);
				return learner;
			});
		});
	}

	/** Makes a learner the current one. */
	choose(learner: string): Promise<Result<void, Issue>> {
		return this.#database.use(async (database) => {
			const transaction = database.transaction('device', 'readwrite');
			await completed(transaction, async () => {
				const device = deviceFrom(await transaction.store.get(THIS), this.#uuid);
				await transaction.store.put({ ...device, learner }, THIS);
			});
		});
	}

	/** All learners in the order they were made. */
	all(): Promise<Result<readonly Learner[], Issue>> {
		return this.#database.use(async (database) => {
			const [learners, gone] = await Promise.all([database.getAll('learners'), database.get('device', GONE)]);
			return inOrder(learners, gone);
		});
	}
}

function inOrder(values: readonly unknown[], gone: unknown): readonly Learner[] {
	const without = goneFrom(gone);
	return readRecords(learnerSchema, values, LEARNER_VERSION)
		.records.filter(({ id }) => !without.has(id))
		.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}
