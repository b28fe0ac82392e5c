import * as z from 'zod/mini';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import { momentSchema, uuidSchema } from '#lib/study/record.ts';
import type { Database } from './database.ts';
import { deviceFrom, THIS, type Uuid } from './device.ts';
import { readRecords } from './reading.ts';
import { completed } from './transaction.ts';

/** Who answers, a profile on this device. Each field says when it was set, so that devices merge field by field. */
export const learnerSchema = z.strictObject({
	id: uuidSchema,
	version: z.literal(1),
	/** Empty for the first learner, who is asked nothing. */
	name: z.strictObject({ value: z.string().check(z.maxLength(80)), at: momentSchema }),
	createdAt: momentSchema
});
export type Learner = z.output<typeof learnerSchema>;

/** The learners of the device's database. */
export class Learners {
	readonly #database: Database;
	readonly #uuid: Uuid;

	constructor(database: Database, uuid: Uuid) {
		this.#database = database;
		this.#uuid = uuid;
	}

	/** The learner last chosen here, else the first, else a new one without a name, made at `now`. */
	current(now: number): Promise<Result<Learner, Issue>> {
		return this.#database.use(async (database) => {
			const transaction = database.transaction(['device', 'learners'], 'readwrite');
			return completed(transaction, async () => {
				const devices = transaction.objectStore('device');
				const learners = transaction.objectStore('learners');
				const device = deviceFrom(await devices.get(THIS), this.#uuid);
				const known = inOrder(await learners.getAll());
				const learner =
					known.find(({ id }) => id === device.learner) ?? known[0] ?? nameless(this.#uuid(), now);
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
		return this.#database.use(async (database) => inOrder(await database.getAll('learners')));
	}
}

/** The learner who is asked nothing, made at `now`. */
export function nameless(id: string, now: number): Learner {
	return { id, version: 1, name: { value: '', at: now }, createdAt: now };
}

function inOrder(values: readonly unknown[]): readonly Learner[] {
	return [...readRecords(learnerSchema, values).records].sort((a, b) => a.createdAt - b.createdAt);
}
