import { askable } from '#lib/bank/askable.ts';
import type { Pack } from '#lib/bank/bank.ts';
import { packDigest } from '#lib/bank/fingerprint.ts';
import { chosen, compare, type Choice, type Preview } from '#lib/interchange/compare.ts';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import type { AddedPack } from '#lib/storage/added-pack.ts';
import { Corrections } from '#lib/storage/corrections.ts';
import { Shelf } from '#lib/storage/shelf.ts';
import type { Storage } from '#lib/storage/storage.ts';
import type { PresentPack } from '#lib/study/held-against.ts';
import { addedPacks, type AddedSource } from './added.ts';

/** An article of the site, as far as opening needs to know it. */
export interface SitePack {
	readonly uid: string;
	readonly slug: string;
	readonly title: string;
	readonly digest: string;
	/** Fetches its content; nothing where it cannot be had. */
	load(): Promise<Pack | undefined>;
}

/** A pack that may be added, and what that would do. */
export interface Offer {
	/** The pack as it was read. */
	readonly read: Pack;
	readonly preview: Preview;
	/** Whether the pack with its uid is one of the site, which stays as it is. */
	readonly ofSite: boolean;
	/** Questions that are in the file and are left out, since their proof does not stand. */
	readonly withheld: number;
	readonly choices: readonly Choice[];
	/** The one with its uid that was added before. */
	readonly before?: AddedPack | undefined;
}

/** A pack that differs from every other only by what tells it apart: all that comparing asks of those with another uid. */
function stand({ uid, slug, title }: SitePack, pack: Pack): Pack {
	return { ...pack, uid, slug, article: { ...pack.article, title } };
}

/** What adding `read` would do beside what was added and what the site has. */
export async function offerOf(
	read: Pack,
	added: readonly AddedPack[],
	site: readonly SitePack[]
): Promise<Offer> {
	const pack = askable(read);
	const before = added.find(({ installed }) => installed.uid === pack.uid);
	const same = before ? undefined : site.find(({ uid }) => uid === pack.uid);
	const loaded = await same?.load();
	const here = [
		...added.map((each) => each.pack),
		...site.map((each) => (each === same && loaded ? loaded : stand(each, pack)))
	];
	const preview = compare(pack, here);
	return {
		read,
		preview,
		ofSite: same !== undefined,
		withheld: read.questions.length - pack.questions.length,
		choices: same ? preview.choices.filter((choice) => choice === 'keep-both') : preview.choices,
		before
	};
}

/** What was done with an offer, so that it can be undone. */
export interface Taken {
	readonly choice: Choice;
	readonly slug: string;
	readonly uid: string;
	readonly title: string;
	readonly before?: AddedPack | undefined;
}

/** Puts the pack of an offer on the shelf. Throws for a choice that was not offered. */
export async function take(
	{ preview, before }: Offer,
	choice: Choice,
	{ storage, origin, now }: { storage: Storage; origin: string; now: number }
): Promise<Result<Taken, Issue>> {
	const pack = chosen(preview, choice, storage.uuid());
	const { uid, revision, slug } = pack;
	const addedAt = choice === 'replace' && before ? before.installed.addedAt : now;
	const installed = {
		...{ uid, revision, slug, addedAt },
		digest: packDigest(pack),
		origin: origin.slice(0, 500)
	};
	const stored = await new Shelf(storage.database).add(installed, pack);
	if (!stored.ok) return stored;
	await markAgain({ pack, digest: installed.digest }, storage, now);
	const replaced = choice === 'replace' ? before : undefined;
	return { ok: true, value: { choice, slug, uid, title: pack.article.title, before: replaced } };
}

/** Undoes what was taken: what was there before comes back, else the pack goes. */
export async function undo({ uid, before }: Taken, storage: Storage): Promise<Result<void, Issue>> {
	const shelf = new Shelf(storage.database);
	if (!before) return shelf.remove(uid);
	const { installed, pack } = before;
	const undone = await shelf.add(installed, pack);
	if (undone.ok) await markAgain({ pack, digest: installed.digest }, storage, storage.clock.now());
	return undone;
}

/**
 * Marks again what the learners of this device answered before, where a key is another now. What fails here is made up for
 * where figures are next read.
 */
async function markAgain(present: PresentPack, { database, learners }: Storage, now: number): Promise<void> {
	const all = await learners.all();
	const corrections = new Corrections(database);
	for (const { id } of all.ok ? all.value : []) await corrections.bringUp(id, [present], now);
}

/** What adding each of these would do now. Fails where what is here cannot be read. */
export async function offersOf(
	packs: readonly Pack[],
	source: AddedSource,
	site: readonly SitePack[]
): Promise<Result<readonly Offer[], Issue>> {
	const added = await addedPacks(source);
	if (!added.ok) return added;
	const here = added.value.packs;
	return { ok: true, value: await Promise.all(packs.map((pack) => offerOf(pack, here, site))) };
}
