import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { fileLimits, tooBig } from './bounds.ts';
import { fileError } from './format.ts';
import { inflated } from './inflate.ts';

/** How much an archive may hold. */
export const zipLimits = {
	/** 20 MB: of the archive itself, and of all that is unpacked from it. */
	bytes: 20_000_000,
	entries: 500,
	/** UTF-8 bytes of a name. */
	name: 400
} as const;

interface Entry {
	readonly path: string;
	readonly encrypted: boolean;
	readonly method: number;
	readonly packed: number;
	/** What the archive says of the size unpacked; not trusted. */
	readonly size: number;
	readonly link: boolean;
	readonly offset: number;
}

/** What was unpacked, by path, and what was left out. */
export interface Unzipped {
	readonly files: ReadonlyMap<string, Uint8Array>;
	readonly issues: readonly Issue[];
}

// Signatures and fields: APPNOTE.TXT 6.3.10, sections 4.3.7 (local), 4.3.12 (central), 4.3.16 (end).
const marks = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;

function endOf(view: DataView): number {
	const last = view.byteLength - 22;
	for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
		if (view.getUint32(at, true) === marks.end) return at;
	}
	return -1;
}

function entryAt(bytes: Uint8Array, view: DataView, at: number): Entry & { next: number } {
	if (view.getUint32(at, true) !== marks.central) throw new RangeError('no entry here');
	const [name, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
	const nameEnd = at + 46 + Math.min(name ?? 0, zipLimits.name);
	// The upper half is the mode of Unix, of which the upper four bits are the type: 10 is a symbolic link.
	const mode = view.getUint32(at + 38, true) >>> 16;
	return {
		path: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)),
		encrypted: (view.getUint16(at + 8, true) & 1) === 1,
		method: view.getUint16(at + 10, true),
		packed: view.getUint32(at + 20, true),
		size: view.getUint32(at + 24, true),
		link: mode >>> 12 === 10,
		offset: view.getUint32(at + 42, true),
		next: at + 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0)
	};
}

function entriesOf(bytes: Uint8Array, view: DataView): Result<Entry[], Issue[]> {
	const end = endOf(view);
	if (end < 0) return fail([fileError('zip-broken')]);
	const count = view.getUint16(end + 10, true);
	if (count > zipLimits.entries) return fail([fileError('zip-entries', { max: zipLimits.entries })]);
	const entries: Entry[] = [];
	let at = view.getUint32(end + 16, true);
	for (let number = 0; number < count; number++) {
		const { next, ...entry } = entryAt(bytes, view, at);
		entries.push(entry);
		at = next;
	}
	return ok(entries);
}

/** Whether a name stays inside the archive: relative, with no step up, no drive and no control characters. */
export function staysInside(path: string): boolean {
	// eslint-disable-next-line no-control-regex -- control characters are what is refused
	if (path === '' || /^[/\\]|^[A-Za-z]:|\\|[\u0000-\u001f\u007f]/.test(path)) return false;
	return !path.split('/').some((part) => part === '..' || part === '.');
}

/** What archivers add on their own, and folders: nothing to read or to tell. */
function isNoise(path: string): boolean {
	return (
		(path.endsWith('/') && staysInside(path)) ||
		path.split('/').some((part) => part === '__MACOSX' || /^\.[^.\\]/.test(part))
	);
}

function refused({ path, encrypted, link, method, size }: Entry): Issue[] {
	const place = { file: path.slice(0, zipLimits.name) };
	if (!staysInside(path)) return [fileError('zip-path', { path }, place)];
	if (link) return [fileError('zip-link', { path }, place)];
	if (encrypted) return [fileError('zip-encrypted', { path }, place)];
	if (method !== 0 && method !== 8) return [fileError('zip-method', { path, method }, place)];
	return tooBig(size).map((issue) => ({ ...issue, place }));
}

function contentOf(bytes: Uint8Array, view: DataView, entry: Entry): Result<Uint8Array, Issue[]> {
	const { offset, packed, method, path } = entry;
	const place = { file: path };
	if (view.getUint32(offset, true) !== marks.local) return fail([fileError('zip-broken', {}, place)]);
	const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
	const data = bytes.subarray(start, start + packed);
	if (data.length !== packed) return fail([fileError('zip-broken', {}, place)]);
	if (method === 0) return ok(data);
	const unpacked = inflated(data, fileLimits.bytes);
	if (unpacked.ok) return unpacked;
	if (unpacked.error === 'broken') return fail([fileError('zip-broken', {}, place)]);
	return fail(tooBig(fileLimits.bytes + 1).map((issue) => ({ ...issue, place })));
}

function readAll(bytes: Uint8Array, wanted: (path: string) => boolean): Result<Unzipped, Issue[]> {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const entries = entriesOf(bytes, view);
	if (!entries.ok) return entries;
	const files = new Map<string, Uint8Array>();
	const issues: Issue[] = [];
	let total = 0;
	for (const entry of entries.value.filter(({ path }) => !isNoise(path))) {
		const wrong = refused(entry);
		issues.push(...wrong);
		if (wrong.length > 0 || !wanted(entry.path)) continue;
		const content = contentOf(bytes, view, entry);
		if (!content.ok) {
			issues.push(...content.error);
			continue;
		}
		total += content.value.length;
		if (total > zipLimits.bytes)
			return fail([fileError('zip-too-big', { max: zipLimits.bytes / 1_000_000 })]);
		files.set(entry.path, content.value);
	}
	return ok({ files, issues });
}

/**
 * Unpacks the files of a .zip whose paths are `wanted`. Names that lead out of it, links, locked or oversized files are left out with an
 * issue. Sizes are counted while unpacking, whatever the archive says of them. Never throws.
 */
export function unzipped(bytes: Uint8Array, wanted: (path: string) => boolean): Result<Unzipped, Issue[]> {
	const big = tooBig(bytes.length, zipLimits.bytes);
	if (big.length > 0) return fail(big);
	try {
		return readAll(bytes, wanted);
	} catch {
		// An offset that leads past the end makes the view throw.
		return fail([fileError('zip-broken')]);
	}
}
