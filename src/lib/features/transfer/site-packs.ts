import type { LibraryEntry } from 'virtual:dalil/library';
import { sitePack } from '#lib/interchange/site-pack.ts';
import type { SitePack } from './offer.ts';

/** The articles of the site, as a message can carry them. */
export interface SiteShelf {
	readonly library: readonly Pick<LibraryEntry, 'uid' | 'slug' | 'title' | 'digest' | 'pack'>[];
	/** The base path of the site. */
	readonly base: string;
}

/** The articles of the site as opening compares with them; each is fetched where it is asked for. */
export function sitePacks({ library, base }: SiteShelf, get: typeof fetch = fetch): SitePack[] {
	return library.map(({ uid, slug, title, digest, pack }) => ({
		...{ uid, slug, title, digest },
		load: () => sitePack(base + pack, get)
	}));
}
