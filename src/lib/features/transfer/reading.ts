import { fileError, unread } from '#lib/interchange/format.ts';
import { readAddress, readBlobs, readPasted, type Arrival } from './arrival.ts';

/** What is to be read. `site` is the address of the site with its base, ending in a slash. */
export type Asked =
	| { readonly sort: 'files'; readonly files: readonly File[] }
	| { readonly sort: 'text'; readonly text: string; readonly site: string }
	| { readonly sort: 'address'; readonly hash: string; readonly search: string; readonly site: string };

/** What is told where what reads could not be had. */
const unreachable: Arrival = {
	origin: '',
	reading: unread(fileError('pack-unreachable')),
	results: []
};

/** Reads what is asked for. Settles in any case; nothing where an address brings nothing. */
export async function read(asked: Asked, get: typeof fetch): Promise<Arrival | undefined> {
	try {
		if (asked.sort === 'files') return await readBlobs(asked.files);
		const world = { site: asked.site, get };
		return asked.sort === 'text' ? await readPasted(asked.text, world) : await readAddress(asked, world);
	} catch {
		return unreachable;
	}
}
