import type { Issue } from '#lib/issue.ts';
import type { AddedPack } from '#lib/storage/added-pack.ts';
import { Shelf } from '#lib/storage/shelf.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { addedPacks, entryOf, type AddedEntry } from './added.ts';

/** What people added to this device, as the library lists it. */
export class AddedList {
	readonly #storage: () => Promise<Storage>;
	#packs: readonly AddedPack[] = [];

	entries: readonly AddedEntry[] = $state.raw([]);
	/** How many could not be read. */
	unread = $state(0);
	/** What was removed last, to be brought back. */
	removed: AddedPack | undefined = $state.raw();
	issue: Issue | undefined = $state.raw();

	constructor(storage: () => Promise<Storage>) {
		this.#storage = storage;
	}

	async load(): Promise<void> {
		const found = await addedPacks(await this.#storage());
		this.issue = found.ok ? undefined : found.error;
		if (!found.ok) return;
		this.#packs = found.value.packs;
		this.entries = this.#packs.map(entryOf);
		this.unread = found.value.unread;
	}

	/** Takes a pack away; what was answered stays. */
	async remove(uid: string): Promise<void> {
		const { database } = await this.#storage();
		const gone = await new Shelf(database).remove(uid);
		if (gone.ok) this.removed = this.#packs.find(({ installed }) => installed.uid === uid);
		await this.load();
		if (!gone.ok) this.issue = gone.error;
	}

	/** Brings back what was removed last. */
	async undo(): Promise<void> {
		if (!this.removed) return;
		const { database } = await this.#storage();
		const back = await new Shelf(database).add(this.removed.installed, this.removed.pack);
		// Where it was the only one, the shelf is not empty in between.
		await this.load();
		if (back.ok) this.removed = undefined;
		else this.issue = back.error;
	}
}
