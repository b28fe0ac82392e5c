import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import type { Backup, Bringing } from './backup.ts';
import { bringIn, bringing, type BroughtIn } from './bringing-in.ts';
import type { Database } from './database.ts';
import { setAside } from './quarantine.ts';
import { setAsideIssue } from './sifting.ts';
import { completed } from './transaction.ts';

/** What a restore did. */
export interface Restored extends Pick<BroughtIn, 'added' | 'changed'> {
	/** How many records were set aside that were not before. */
	readonly setAside: number;
	/** A warning for each record of the file that cannot be used. */
	readonly issues: readonly Issue[];
}

/**
 * Merges a backup into this device: the union of records by key, in one transaction with what is derived, so that all of
 * it is restored or nothing changed, also where it is stopped. Restoring twice changes nothing; which of two devices
 * restores the other's backup makes no difference to what both then hold.
 */
export function restore(
	database: Database,
	backup: Backup,
	sources: Bringing
): Promise<Result<Restored, Issue>> {
	return database.use(async (connection) => {
		const transaction = connection.transaction([...bringing], 'readwrite', { durability: 'strict' });
		return completed(transaction, async () => {
			const { added, changed, lost } = await bringIn(transaction, backup.records, sources);
			const count = await setAside(transaction, [...backup.unusable, ...lost]);
			const issues = backup.unusable.map(({ store, why }) => setAsideIssue(store, why));
			return { added, changed, setAside: count, issues };
		});
	});
}
