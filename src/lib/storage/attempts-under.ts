import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import { attemptSchema, type Attempt } from '#lib/study/attempt.ts';
import type { Database } from './database.ts';
import { readRecord } from './reading.ts';

/**
 * What is kept under these ids, whoever's it is: an attempt, or nothing where there is a record that cannot be read. An id that is free
 * is not in it.
 */
export function attemptsUnder(
	database: Database,
	ids: readonly string[]
): Promise<Result<ReadonlyMap<string, Attempt | undefined>, Issue>> {
	return database.use(async (connection) => {
		const { store } = connection.transaction('attempts');
		const values: readonly unknown[] = await Promise.all(ids.map((id) => store.get(id)));
		return new Map(
			ids.flatMap((id, index) => {
				const value = values[index];
				return value === undefined ? [] : [[id, readRecord(attemptSchema, value)] as const];
			})
		);
	});
}
