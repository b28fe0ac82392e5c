import { SHARED } from '#lib/interchange/worker-names.ts';
import { fileError } from '#lib/interchange/format.ts';
import { SharedSlot } from '#lib/interchange/shared-slot.ts';
import { storageIssue } from '#lib/storage/failure.ts';
import { launchedTo, sharedTo, type Destination } from './shared-files.ts';

/** What the system brought, as the page that opens it follows it: what is looked at, and how much else waits. */
export class ShareQueue {
	readonly #slot: SharedSlot | undefined;
	readonly #site: string;
	/** How much waits besides what is looked at. */
	waiting = $state(0);

	/** `site` is its address with its base, ending in a slash; `caches` is missing where a page is not secure, as on plain http. */
	constructor(site: string, caches: CacheStorage | undefined) {
		const place = { cache: SHARED.cache, address: site + SHARED.path };
		this.#slot = caches && new SharedSlot({ caches, ...place });
		this.#site = site;
	}

	/** Whether texts can be handed on to the studio. */
	get carries(): boolean {
		return this.#slot !== undefined;
	}

	/** Where what came last belongs, of which the worker says how many bytes were shared, or that the device has no room for it. */
	async arrived(told: string): Promise<Destination> {
		const full = storageIssue(new DOMException('', 'QuotaExceededError'));
		if (told === SHARED.full) return { refused: [full] };
		return this.#of((slot) => sharedTo(slot, Number(told) || 0, this.#site));
	}

	/** Where files belong that the system opened the app with. */
	launched(files: readonly File[]): Promise<Destination> {
		return this.#of((slot) => launchedTo(slot, files, this.#site));
	}

	/** Where the last of what else waits belongs. */
	next(): Promise<Destination> {
		return this.#of(async (slot) => {
			await slot.bringOn();
			return sharedTo(slot, 0, this.#site);
		});
	}

	/** Hands texts on to where the studio looks for them. */
	async carry(texts: readonly File[]): Promise<void> {
		await this.#slot?.put(texts);
	}

	/** What was looked at waits with the rest: something else is looked at. */
	async release(): Promise<void> {
		this.#slot?.release();
		await this.count();
	}

	/** What was looked at was taken or left. */
	async settle(): Promise<void> {
		await this.#slot?.clear();
		await this.count();
	}

	async count(): Promise<void> {
		this.waiting = (await this.#slot?.waiting().catch(() => 0)) ?? 0;
	}

	async #of(find: (slot: SharedSlot) => Promise<Destination>): Promise<Destination> {
		const found = this.#slot && (await find(this.#slot).catch(() => undefined));
		await this.count();
		return found ?? { refused: [fileError('shared-nothing')] };
	}
}
