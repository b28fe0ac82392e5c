import type { Pack } from '#lib/bank/bank.ts';
import type { Issue } from '#lib/issue.ts';
import type { Kind } from '#lib/kinds/index.ts';
import { ok, type Result } from '#lib/result.ts';
import { addedPack, type AddedPack } from '#lib/storage/added-pack.ts';
import { Shelf } from '#lib/storage/shelf.ts';
import type { Storage } from '#lib/storage/storage.ts';
import { wordsOf } from '#lib/text/words.ts';

/** Where packs that were added are read from. */
export type AddedSource = Pick<Storage, 'database' | 'sessions'>;

/** What lists and pages say of a pack that was added. */
export interface AddedEntry {
	readonly slug: string;
	readonly uid: string;
	readonly title: string;
	/** BCP 47. */
	readonly language: string;
	readonly level?: number;
	readonly summary?: string;
	/** Minutes it takes to read, at least 1. */
	readonly minutes: number;
	/** Questions that may be asked. */
	readonly questions: number;
	readonly firstKind?: Kind;
	readonly digest: string;
	/** Has no address: it is read from the store. */
	readonly pack: '';
}

/** Words a minute, as for the articles of the site (Trauzettel-Klosinski & Dietz 2012, rounded for people who learn). */
const pace = { arabic: 150, other: 200 } as const;

function minutesOf({ article }: Pack): number {
	const words = article.paragraphs.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
	return Math.max(1, Math.round(words / (/^ar\b/.test(article.language) ? pace.arabic : pace.other)));
}

/** What is said of an added pack where it is listed or opened. */
export function entryOf({ installed, pack }: AddedPack): AddedEntry {
	const { title, language, level, summary } = pack.article;
	const { questions } = pack;
	return {
		...{ slug: installed.slug, uid: installed.uid, digest: installed.digest, pack: '', title, language },
		...(level === undefined ? {} : { level }),
		...(summary === undefined ? {} : { summary }),
		minutes: minutesOf(pack),
		questions: questions.length,
		...(questions[0] ? { firstKind: questions[0].kind } : {})
	};
}

/** What was added to this device, in the order it was; how many records could not be read. */
export interface AddedPacks {
	readonly packs: readonly AddedPack[];
	readonly unread: number;
}

/** Every pack that was added, with its content. Fails where the store cannot be read. */
export async function addedPacks(source: AddedSource): Promise<Result<AddedPacks, Issue>> {
	const read = await new Shelf(source.database).all();
	if (!read.ok) return read;
	const { records, issues } = read.value;
	const found = await Promise.all(records.map((installed) => addedPack(source.sessions, installed)));
	const packs = found.flatMap((each) => (each.ok ? [each.value] : []));
	return ok({ packs, unread: issues.length + records.length - packs.length });
}

/** The pack that was added under a slug; nothing where there is none. Fails where the store or its content cannot be read. */
export async function addedUnder(
	source: AddedSource,
	slug: string
): Promise<Result<AddedPack | undefined, Issue>> {
	const read = await new Shelf(source.database).all();
	if (!read.ok) return read;
	const installed = read.value.records.find((each) => each.slug === slug);
	return installed ? addedPack(source.sessions, installed) : ok(undefined);
}
