import { Shelf } from '#lib/storage/shelf.ts';
import type { Storage } from '#lib/storage/storage.ts';

/** Whether anything was added to this device; looks at no content. */
export async function anyAdded({ database }: Pick<Storage, 'database'>): Promise<boolean> {
	const found = await new Shelf(database).all();
	return found.ok && found.value.records.length + found.value.issues.length > 0;
}

/** Drops the contents of packs that nothing needs any more: those of sessions that ended, and of packs that were removed. */
export async function tidyPacks({ database }: Pick<Storage, 'database'>): Promise<void> {
	await new Shelf(database).tidy();
}
