import type { Issue } from '#lib/issue.ts';
import { ok, type Result } from '#lib/result.ts';
import { sharedFrom, type Shared } from './shared.ts';

/** Where the worker puts what is shared. */
export interface SlotPlace {
	readonly caches: Pick<CacheStorage, 'open'>;
	/** The name of the cache. */
	readonly cache: string;
	/** The whole address that is posted to. */
	readonly address: string;
}

/** The one place for what another app shared: it stays there, over reloads, until it is cleared. */
export class SharedSlot {
	readonly #place: SlotPlace;

	constructor(place: SlotPlace) {
		this.#place = place;
	}

	/** What is in it; nothing where nothing is. Fails as `sharedFrom` does. */
	async look(): Promise<Result<Shared | undefined, Issue[]>> {
		const kept = await (await this.#open()).match(this.#place.address);
		if (!kept) return ok(undefined);
		const form = await kept.formData().catch(() => undefined);
		const fields = form && {
			...{ title: form.get('title'), text: form.get('text'), url: form.get('url') },
			files: form.getAll('files')
		};
		return sharedFrom(fields);
	}

	/** Puts files in it, as if they had been shared. */
	async put(files: readonly File[]): Promise<void> {
		const form = new FormData();
		for (const file of files) form.append('files', file);
		await (await this.#open()).put(this.#place.address, new Response(form));
	}

	async clear(): Promise<void> {
		await (await this.#open()).delete(this.#place.address);
	}

	#open(): Promise<Cache> {
		return this.#place.caches.open(this.#place.cache);
	}
}
