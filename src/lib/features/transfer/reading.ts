import { fileError, unread } from '#lib/interchange/format.ts';
import { readAddress, readBlob, readPasted, type Arrival } from './arrival.ts';

/** What is to be read. `site` is the address of the site with its base, ending in a slash. */
export type Asked =
	| { readonly sort: 'file'; readonly file: File }
	| { readonly sort: 'text'; readonly text: string; readonly site: string }
	| { readonly sort: 'address'; readonly hash: string; readonly search: string; readonly site: string };

const failed: Arrival = { sort: 'packs', origin: '', reading: unread(fileError('pack-unreachable')) };

/** Reads what is asked for. Settles in any case; nothing where an address brings nothing. */
export async function read(asked: Asked, get: typeof fetch): Promise<Arrival | undefined> {
	try {
		if (asked.sort === 'file') return await readBlob(asked.file);
		const world = { site: asked.site, get };
		return asked.sort === 'text' ? await readPasted(asked.text, world) : await readAddress(asked, world);
	} catch {
		return failed;
	}
}

/** The same for a message, which is one of ours. */
export function answer(message: unknown, get: typeof fetch): Promise<Arrival | undefined> {
	return read(message as Asked, get); // posted by reader.ts alone
}
