import * as z from 'zod/mini';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { momentSchema, uuidSchema } from '#lib/study/record.ts';
import { backupIssue, jsonIn, packedFile, TooMuch } from './backup-file.ts';
import { backupLimits, type BackupLimits } from './backup-limits.ts';
import type { Database } from './database.ts';
import { deviceFrom, THIS, type Uuid } from './device.ts';
import { storageIssue } from './failure.ts';
import { dateIn, endingOf } from './file-name.ts';
import type { Quarantined } from './quarantine.ts';
import { judged } from './sifting.ts';
import { recordsFor } from './taking-out.ts';
import { keyIn, travellingStores, type Travelling } from './travelling.ts';
import { completed } from './transaction.ts';
import { eachInSlices, partOf, went, type Watched } from './watched.ts';

export const BACKUP_FORMAT = 'dalil-backup';
export const BACKUP_VERSION = 1;

const storesSchema = z.record(z.string(), z.array(z.unknown()));
const headSchema = z.looseObject({ format: z.literal(BACKUP_FORMAT), version: z.int().check(z.minimum(1)) });
const fileSchema = z.strictObject({
	...{ format: z.literal(BACKUP_FORMAT), version: z.literal(BACKUP_VERSION) },
	madeAt: momentSchema,
	/** The device it was made on. */
	device: uuidSchema,
	/** Records as they are stored, by store. */
	stores: storesSchema
});

/** A backup file as it was read: what can be used, by store and key, and what cannot. */
export interface Backup {
	readonly madeAt: number;
	readonly device: string;
	readonly records: ReadonlyMap<Travelling, ReadonlyMap<string, unknown>>;
	readonly unusable: readonly Quarantined[];
}

/** A backup that can be saved as a file. */
export interface BackupFile {
	readonly file: Blob;
	/** `dalil-2026-11-23.json`, with `.gz` where it is packed. */
	readonly name: string;
	/** How many attempts it holds. */
	readonly attempts: number;
	/** How many earlier states of works, the oldest, were left out: with them the file could not be read again. */
	readonly leftOut: number;
}

/** What records are taken out and brought in with. */
export interface Bringing extends Watched {
	readonly now: number;
	readonly uuid: Uuid;
}

/**
 * Writes all of this device that cannot be derived into one file, as stored at one moment: attempts, events, learners,
 * sessions, questions as shown, the packs that open sessions and added packs need, and the works of the studio. The file is
 * one that `readBackup` takes: where it would be too large, the oldest of the earlier states of works are left out; where it
 * still would be, none is made (`backup-too-much`). Never rejects.
 */
export async function makeBackup(
	database: Database,
	{ now, uuid, limits = backupLimits, ...watched }: Bringing & { readonly limits?: BackupLimits }
): Promise<Result<BackupFile, Issue>> {
	const parts = await database.use(async (connection) => {
		const transaction = connection.transaction([...travellingStores, 'device'], 'readonly');
		return completed(transaction, async () => {
			const device = deviceFrom(await transaction.objectStore('device').get(THIS), uuid).id;
			const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, madeAt: now, device };
			const [begin, end] = [`${JSON.stringify(head).slice(0, -1)},"stores":{`, '}}'];
			const room = limits.json - begin.length - end.length;
			const { parts, ...counts } = await recordsFor(transaction, partOf(watched, 0, 0.6), room);
			return { text: [begin, ...parts, end], ...counts };
		});
	});
	if (!parts.ok) return parts;
	try {
		const { text, ...counts } = parts.value;
		const file = await packedFile(text, partOf(watched, 0.6, 1), limits);
		went(watched, 1, 1);
		return ok({ file, name: `dalil-${dateIn(now)}${endingOf(file)}`, ...counts });
	} catch (error) {
		return fail(error instanceof TooMuch ? backupIssue('backup-too-much') : storageIssue(error));
	}
}

/** Reads a backup file, of whatever origin: bounded in time and memory. `now` is when what cannot be used is set aside. Never rejects. */
export async function readBackup(
	file: Blob,
	now: number,
	watched: Watched = {}
): Promise<Result<Backup, Issue>> {
	const json = await jsonIn(file, backupLimits, partOf(watched, 0, 0.4));
	if (!json.ok) return json;
	const head = z.safeParse(headSchema, json.value);
	if (!head.success) return fail(backupIssue('backup-foreign'));
	if (head.data.version > BACKUP_VERSION) return fail(backupIssue('backup-newer'));
	const whole = z.safeParse(fileSchema, json.value);
	if (!whole.success) return fail(backupIssue('backup-foreign'));
	const { madeAt, device, stores } = whole.data;
	const found = travellingStores.flatMap((store) =>
		(Object.hasOwn(stores, store) ? (stores[store] ?? []) : []).map((value) => ({ store, value }))
	);
	try {
		return ok({ madeAt, device, ...(await sifted(found, now, partOf(watched, 0.4, 1))) });
	} catch (error) {
		return fail(storageIssue(error));
	}
}

/** Records as they were found, by what can be used and what cannot. */
async function sifted(
	found: readonly { readonly store: Travelling; readonly value: unknown }[],
	now: number,
	watched: Watched
): Promise<Pick<Backup, 'records' | 'unusable'>> {
	const unusable: Quarantined[] = [];
	const records = new Map(travellingStores.map((store) => [store, new Map<string, unknown>()]));
	await eachInSlices(found, watched, ({ store, value }) => {
		const verdict = judged(store, value);
		const usable = records.get(store);
		if ('key' in verdict && !usable?.has(verdict.key)) usable?.set(verdict.key, value);
		else
			unusable.push(asideOf({ store, value, now, why: 'why' in verdict ? verdict.why : 'record-conflict' }));
	});
	return { records, unusable };
}

/** A record as it is set aside. */
export function asideOf(aside: {
	readonly store: Travelling;
	readonly value: unknown;
	readonly why: string;
	readonly now: number;
}): Quarantined {
	const { store, value, why, now } = aside;
	return { store, key: keyIn(store, value) ?? '', value, why, at: now };
}
