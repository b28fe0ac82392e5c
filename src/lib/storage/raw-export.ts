import { openDB, type IDBPDatabase } from 'idb';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { packedFile } from './backup-file.ts';
import { storageIssue } from './failure.ts';
import { dateIn, endingOf } from './file-name.ts';
import { DATABASE_NAME, type StoreName } from './schema.ts';

/** All that a database holds, as a file for whoever can mend it. */
export interface RawExport {
	readonly file: Blob;
	/** `dalil-raw-2026-11-23.json`, with `.gz` where it is packed; of one store, its name in place of `raw`. */
	readonly name: string;
	/** A warning for each store of which something could not be read. */
	readonly issues: readonly Issue[];
}

type Raw = IDBPDatabase;

/**
 * Writes all that the database holds into one file, without parsing any of it: records that this app cannot read, stores
 * that it does not know, a database that a newer app made. Nothing is changed, and no database is made where there is none
 * (`database-missing`). Of one store alone where it is named, such as `quarantine`. Never rejects.
 */
export async function exportRaw(now: number, only?: StoreName): Promise<Result<RawExport, Issue>> {
	const database = await openAsItIs();
	if (!database.ok) return database;
	const connection = database.value;
	try {
		const [parts, issues] = [new Array<string>(), new Array<Issue>()];
		const stores = [...connection.objectStoreNames].filter((store) => (only ?? store) === store);
		for (const store of stores) {
			const { entries, lost } = await entriesOf(connection, store);
			parts.push(`${parts.length === 0 ? '' : ','}${JSON.stringify(store)}:[${entries.join(',\n')}]`);
			if (lost > 0) {
				issues.push({
					code: 'store-unreadable',
					severity: 'warning',
					place: {},
					params: { store, count: lost }
				});
			}
		}
		const head = { format: 'dalil-raw', database: connection.version, madeAt: now };
		const file = await packedFile([JSON.stringify(head).slice(0, -1), ',"stores":{', ...parts, '}}']);
		return ok({ file, name: `dalil-${only ?? 'raw'}-${dateIn(now)}${endingOf(file)}`, issues });
	} catch (error) {
		return fail(storageIssue(error));
	} finally {
		connection.close();
	}
}

/** Opens the database at whatever version it is. */
async function openAsItIs(): Promise<Result<Raw, Issue>> {
	let isNew = false;
	try {
		const connection = await openDB(DATABASE_NAME, undefined, {
			upgrade(...[, , , transaction]) {
				// There is none: opening must not make one, which would then lack its stores.
				isNew = true;
				transaction.done.catch(() => {});
				transaction.abort();
			},
			blocking: (...[, , event]) => closeTarget(event)
		});
		return ok(connection);
	} catch (error) {
		const missing: Issue = { code: 'database-missing', severity: 'information', place: {} };
		return fail(isNew ? missing : storageIssue(error));
	}
}

function closeTarget({ target }: Event): void {
	if (target instanceof IDBDatabase) target.close();
}

/** The records of a store as JSON of `{ key, value }`, all at once where that can be, else one by one. */
async function entriesOf(connection: Raw, store: string): Promise<{ entries: string[]; lost: number }> {
	const keys = await connection.getAllKeys(store);
	const all = await connection.getAll(store).catch(() => undefined);
	const entries: string[] = [];
	let lost = 0;
	for (const [index, key] of keys.entries()) {
		// Each in a transaction of its own: one that cannot be read takes no other with it.
		const value: unknown = all ? all[index] : await connection.get(store, key).catch(() => undefined);
		const text = value === undefined ? undefined : textOf({ key, value });
		if (text === undefined) lost++;
		entries.push(text ?? JSON.stringify({ key: String(key), unreadable: true }));
	}
	return { entries, lost };
}

/** The JSON of an entry; `undefined` where JSON has no words for it. */
function textOf(entry: unknown): string | undefined {
	try {
		return JSON.stringify(entry, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
	} catch {
		return undefined;
	}
}
