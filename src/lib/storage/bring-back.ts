import * as z from 'zod/mini';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import { momentSchema } from '#lib/study/record.ts';
import type { Bringing } from './backup.ts';
import { bringIn, bringing, type Writing } from './bringing-in.ts';
import type { Database } from './database.ts';
import { DATABASE_VERSION } from './migrations.ts';
import { quarantinedSchema, setAside, type Quarantined } from './quarantine.ts';
import { readRecord } from './reading.ts';
import type { StoreName } from './schema.ts';
import { judged } from './sifting.ts';
import { readingOf, travellingStores, type Travelling } from './travelling.ts';
import { completed } from './transaction.ts';

/** Names the shapes that this app reads: another where it reads any store or record of another version. */
export const SHAPES = [DATABASE_VERSION, ...travellingStores.map((store) => readingOf(store).version)].join(
	'.'
);

/** The key, in the store `safety`, of the last time that what is set aside was tried again. */
const TRIED = 'tried';

const triedSchema = z.strictObject({
	version: z.literal(1),
	/** The shapes of the app that tried it. */
	shapes: z.string(),
	at: momentSchema,
	/** How many records came back. */
	count: z.int().check(z.minimum(0))
});

/** What came of trying again, the last time it was. */
export type Tried = z.output<typeof triedSchema>;

/** What came of trying again, the last time it was; `undefined` where it never was. */
export function lastTried(database: Database): Promise<Result<Tried | undefined, Issue>> {
	return database.use(async (connection) => readRecord(triedSchema, await connection.get('safety', TRIED)));
}

const touched: readonly StoreName[] = [...bringing, 'safety'];

/**
 * Tries the records that are set aside again, once for each app that reads other shapes than the one before: costs one
 * reading of a key where it was done. Those that parse now come back, merged as a backup would be, with what is derived, in
 * one transaction; the others stay. Gives how many came back this time. Never rejects.
 */
export function bringBack(
	database: Database,
	{ shapes = SHAPES, ...sources }: Bringing & { readonly shapes?: string }
): Promise<Result<number, Issue>> {
	return database.use(async (connection) => {
		const before = readRecord(triedSchema, await connection.get('safety', TRIED));
		if (before?.shapes === shapes) return 0;
		const transaction = connection.transaction([...touched], 'readwrite', { durability: 'strict' });
		return completed(transaction, async () => {
			const count = await comeBack(transaction, sources);
			const tried: Tried = { version: 1, shapes, at: sources.now, count };
			await transaction.objectStore('safety').put(tried, TRIED);
			return count;
		});
	});
}

async function comeBack(transaction: Writing, sources: Bringing): Promise<number> {
	const quarantine = transaction.objectStore('quarantine');
	const keys = await quarantine.getAllKeys();
	const values: readonly unknown[] = await quarantine.getAll();
	const records = new Map(travellingStores.map((store) => [store, new Map<string, unknown>()]));
	let count = 0;
	for (const [index, key] of keys.entries()) {
		const aside = readRecord(quarantinedSchema, values[index]);
		const found = aside && usable(aside);
		const known = found && records.get(found.store);
		if (!aside || !found || !known || known.has(found.key)) continue;
		known.set(found.key, aside.value);
		await quarantine.delete(key);
		count++;
	}
	if (count === 0) return 0;
	const { lost } = await bringIn(transaction, records, sources);
	// What gave way to a record that is here is not back.
	return count - (await setAside(transaction, lost));
}

/** Where a record that was set aside belongs, if it can be used now. One that gave way to another gives way still. */
function usable({
	store,
	value,
	why
}: Quarantined): { readonly store: Travelling; readonly key: string } | undefined {
	const where = travellingStores.find((each) => each === store);
	if (!where || why === 'record-conflict') return undefined;
	const verdict = judged(where, value);
	return 'key' in verdict ? { store: where, key: verdict.key } : undefined;
}
