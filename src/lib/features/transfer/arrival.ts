import { capped, tooBig } from '#lib/interchange/bounds.ts';
import { fileError, unread, type Reading, type SourceFile } from '#lib/interchange/format.ts';
import { readHosted } from '#lib/interchange/hosted.ts';
import { readFile } from '#lib/interchange/index.ts';
import { hostedPack, readLink } from '#lib/interchange/link.ts';
import { readResults, type Results } from '#lib/interchange/results.ts';

/** What came in: packs, with what is wrong about them, and what was answered on pages of their own. */
export interface Arrival {
	/** What it came from: the name of a file, or where there is none, how it came. */
	readonly origin: string;
	readonly reading: Reading;
	readonly results: readonly Results[];
}

/** What reading needs of the world. */
export interface ArrivalWorld {
	/** The address of the site with its base, ending in a slash. */
	readonly site: string;
	readonly get: typeof fetch;
}

/** What is read of files that are handed over together. Past the bytes, which are those of the largest archive, not one more is read. */
const most = { bytes: 20_000_000, files: 50 } as const;

const packs = (origin: string, reading: Reading): Arrival => ({ origin, reading, results: [] });

/** Reads bytes by what stands in them. Never throws but where what reads them cannot be fetched. */
export async function readBytes(file: SourceFile): Promise<Arrival> {
	const start = new TextDecoder().decode(file.bytes.subarray(0, 400));
	if (!/^\s*\{[^{}]*"format"\s*:\s*"dalil-results"/.test(start))
		return packs(file.name, await readFile(file));
	const results = readResults(file.bytes);
	return results.ok
		? { ...packs(file.name, unread()), results: [results.value] }
		: packs(file.name, unread(...results.error));
}

/** Reads a file that a person chose; one that is too large is refused by its size. */
export async function readBlob(file: File): Promise<Arrival> {
	const big = tooBig(file.size, most.bytes);
	if (big.length > 0) return packs(file.name, unread(...big));
	try {
		return await readBytes({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
	} catch {
		return packs(file.name, unread(fileError('file-unreadable', { detail: file.name.slice(0, 200) })));
	}
}

/** Reads files that a person chose together, as one arrival. Where there are several, each issue names its file; those past the bounds are refused. */
export async function readBlobs(files: readonly File[]): Promise<Arrival> {
	const [first, ...others] = files;
	if (first && others.length === 0) return readBlob(first);
	const arrived: Arrival[] = [];
	let bytes = 0;
	for (const [index, file] of files.entries()) {
		bytes += file.size;
		const big =
			index < most.files ? tooBig(bytes, most.bytes) : [fileError('too-many-files', { max: most.files })];
		arrived.push(named(file, big.length > 0 ? packs(file.name, unread(...big)) : await readBlob(file)));
		if (big.length > 0) break;
	}
	return together(arrived);
}

function named({ name }: File, arrival: Arrival): Arrival {
	const file = name.slice(0, 200);
	const issues = arrival.reading.issues.map((issue) => ({ ...issue, place: { ...issue.place, file } }));
	return { ...arrival, reading: { ...arrival.reading, issues } };
}

function together(arrived: readonly Arrival[]): Arrival {
	return {
		origin: arrived.map(({ origin }) => origin).join(', '),
		reading: {
			packs: arrived.flatMap(({ reading }) => reading.packs),
			issues: capped(arrived.flatMap(({ reading }) => reading.issues))
		},
		results: arrived.flatMap(({ results }) => results)
	};
}

/** Reads what an address brings: a pack in its fragment, or the name of one that lies on the site. Nothing where it brings none. */
export async function readAddress(
	{ hash, search }: Pick<URL, 'hash' | 'search'>,
	{ site, get }: ArrivalWorld
): Promise<Arrival | undefined> {
	const linked = readLink(hash);
	if (linked) return packs('link', linked);
	const hosted = hostedPack(search, site);
	if (!hosted) return undefined;
	if (!hosted.ok) return packs('link', unread(...hosted.error));
	return packs(hosted.value, await readHosted(hosted.value, get));
}

/** The part of an address that a text brings; nothing where it is none. */
function addressIn(text: string): Pick<URL, 'hash' | 'search'> | undefined {
	const found = /\bhttps?:\/\/\S+|^\s*#pack=\S+/.exec(text)?.[0].trim();
	if (found === undefined) return undefined;
	if (found.startsWith('#')) return { hash: found, search: '' };
	return URL.canParse(found) ? new URL(found) : undefined;
}

/** Reads a text that was pasted: a link, or what stands in a file. */
export async function readPasted(text: string, world: ArrivalWorld): Promise<Arrival> {
	const address = text.trimStart().startsWith('{') ? undefined : addressIn(text);
	const arrived = address && (await readAddress(address, world));
	return arrived ?? readBytes({ name: 'text', bytes: new TextEncoder().encode(text) });
}
