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

/** Where what other apps shared waits: each thing stays there, over reloads and what is shared after it, until it was taken or left. */
export class SharedSlot {
	readonly #place: SlotPlace;
	/** What was looked at last. */
	#held: string | undefined;

	constructor(place: SlotPlace) {
		this.#place = place;
	}

	/** What came last; nothing where nothing waits. Fails as `sharedFrom` does. */
	async look(): Promise<Result<Shared | undefined, Issue[]>> {
		const cache = await this.#open();
		this.#held = (await waitingIn(cache)).at(-1);
		const kept = this.#held === undefined ? undefined : await cache.match(this.#held);
		if (!kept) return ok(undefined);
		const form = await kept.formData().catch(() => undefined);
		const fields = form && {
			...{ title: form.get('title'), text: form.get('text'), url: form.get('url') },
			files: form.getAll('files')
		};
		return sharedFrom(fields);
	}

	/** Puts files in it, as if they had been shared now. */
	async put(files: readonly File[]): Promise<void> {
		const form = new FormData();
		for (const file of files) form.append('files', file);
		await this.#putLast(new Response(form));
	}

	/** Takes out what was looked at last; what else waits stays. */
	async clear(): Promise<void> {
		if (this.#held !== undefined) await (await this.#open()).delete(this.#held);
		this.#held = undefined;
	}

	/** What was looked at waits with the rest, as if it had not been. */
	release(): void {
		this.#held = undefined;
	}

	/** How much waits besides what was looked at last. */
	async waiting(): Promise<number> {
		return (await this.#others()).length;
	}

	/** Puts the last of what else waits in front, as if it had been shared now. */
	async bringOn(): Promise<void> {
		const cache = await this.#open();
		const next = (await this.#others()).at(-1);
		const kept = next === undefined ? undefined : await cache.match(next);
		if (next === undefined || !kept) return;
		await this.#putLast(kept);
		await cache.delete(next);
	}

	async #others(): Promise<readonly string[]> {
		return (await waitingIn(await this.#open())).filter((each) => each !== this.#held);
	}

	async #putLast(what: Response): Promise<void> {
		const cache = await this.#open();
		const last = timeOf((await waitingIn(cache)).at(-1) ?? '');
		await cache.put(`${this.#place.address}?${String(Math.max(Date.now(), last + 1))}`, what);
	}

	#open(): Promise<Cache> {
		return this.#place.caches.open(this.#place.cache);
	}
}

/** The addresses of what waits, what came last at the end. */
async function waitingIn(cache: Cache): Promise<readonly string[]> {
	const urls = (await cache.keys()).map(({ url }) => url);
	return urls.sort((a, b) => timeOf(a) - timeOf(b));
}

/** When a thing came, UTC milliseconds; 0 where its address does not say. */
function timeOf(url: string): number {
	return Number(/\?(\d+)$/.exec(url)?.[1] ?? 0);
}
