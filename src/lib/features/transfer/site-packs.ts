import type { LibraryEntry } from 'virtual:dalil/library';
import type { Pack } from '#lib/bank/bank.ts';
import { parsePack } from '#lib/bank/parse.ts';
import type { SitePack } from './offer.ts';

async function fetched(path: string, get: typeof fetch): Promise<Pack | undefined> {
	try {
		const response = await get(path);
		const read = response.ok ? parsePack(await response.json()) : undefined;
		return read?.ok ? read.value.pack : undefined;
	} catch {
		return undefined;
	}
}

/** The articles of the site as opening compares with them; each is fetched where it is asked for. */
export function sitePacks(
	library: readonly LibraryEntry[],
	base: string,
	get: typeof fetch = fetch
): SitePack[] {
	return library.map(({ uid, slug, title, digest, pack }) => ({
		...{ uid, slug, title, digest },
		load: () => fetched(base + pack, get)
	}));
}
