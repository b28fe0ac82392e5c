import type { Pack } from '#lib/bank/bank.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import type { AddedPack } from '#lib/storage/added-pack.ts';
import { Storage } from '#lib/storage/storage.ts';
import { addedUnder, entryOf, type AddedEntry } from './added.ts';

/** Reads from a connection of its own, since a page is found before there is a layout to hand it one. */
async function reading(slug: string): Promise<Result<AddedPack | undefined, Issue>> {
	const storage = new Storage();
	try {
		return await addedUnder(storage, slug);
	} finally {
		storage.database.close();
	}
}

/** What a page needs of an article that was added to this device under `slug`; nothing where there is none. Fails as the store does. */
export async function findAdded(
	slug: string
): Promise<Result<{ entry: AddedEntry; article: Pack['article'] } | undefined, Issue>> {
	const added = await reading(slug);
	if (!added.ok) return added;
	return ok(added.value && { entry: entryOf(added.value), article: added.value.pack.article });
}

/** The pack that was added under `slug`, without the questions that may not be asked. Fails with `pack-unreachable`, and as the store does. */
export async function loadAdded(slug: string): Promise<Result<Pack, Issue[]>> {
	const added = await reading(slug);
	if (!added.ok) return fail([added.error]);
	if (added.value) return ok(added.value.pack);
	return fail([{ code: 'pack-unreachable', severity: 'error', place: { file: slug } }]);
}
