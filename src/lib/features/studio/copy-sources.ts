import type { Pack } from '#lib/bank/bank.ts';
import { sitePack } from '#lib/interchange/site-pack.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { keptPack } from '#lib/storage/added-pack.ts';
import { Shelf } from '#lib/storage/shelf.ts';
import type { Storage } from '#lib/storage/storage.ts';

/** A pack that a copy can be taken of. */
export interface CopySource {
	readonly uid: string;
	readonly title: string;
	/** BCP 47. */
	readonly language: string;
	read(): Promise<Result<Pack, Issue>>;
}

/** What is told of a pack of the site. */
interface SitePack {
	readonly uid: string;
	readonly title: string;
	readonly language: string;
	/** The path of its file, with the site's base. */
	readonly path: string;
}

const unreachable = fail<Issue>({ code: 'pack-unreachable', severity: 'error', place: {} });

async function fetched(path: string, get: typeof fetch): Promise<Result<Pack, Issue>> {
	const pack = await sitePack(path, get);
	return pack ? ok(pack) : unreachable;
}

/** The packs of the site as sources; each is fetched when it is read. */
export function sourcesOfSite(packs: readonly SitePack[], get: typeof fetch = fetch): CopySource[] {
	return packs.map(({ path, ...told }) => ({ ...told, read: () => fetched(path, get) }));
}

/** The packs that were added on this device as sources, whole; those that cannot be read are left out. */
export async function sourcesOfDevice({
	database,
	sessions
}: Pick<Storage, 'database' | 'sessions'>): Promise<CopySource[]> {
	const installed = await new Shelf(database).all();
	const found = installed.ok ? installed.value.records : [];
	const sources = await Promise.all(
		found.map(async ({ uid, digest }): Promise<CopySource[]> => {
			const read = await keptPack(sessions, digest);
			if (!read.ok) return [];
			const { title, language } = read.value.article;
			return [{ uid, title, language, read: async () => read }];
		})
	);
	return sources.flat();
}
