import type { Pack } from '#lib/bank/bank.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, type Result } from '#lib/result.ts';
import { fileError, unread, type Format, type Reading, type SourceFile, type Writing } from './format.ts';

/** What is known of a format without loading it. */
export interface FormatEntry {
	/** How names of its files end. */
	readonly extension: string;
	/** Whether packs are written in it too. */
	readonly writes: boolean;
	/** Whether a file is of this format, by what it begins with. */
	recognises(start: string): boolean;
	load(): Promise<Format>;
}

/** Every format that is read, in the order in which a file is held against them; each is fetched when it is first needed. */
export const formats = {
	'folder-zip': {
		extension: '.zip',
		writes: true,
		recognises: (start) => start.startsWith('PK'),
		load: async () => (await import('./folder-zip.ts')).folderZip
	},
	page: {
		extension: '.html',
		writes: false,
		recognises: (start) => /^\s*<(!doctype html|html)/i.test(start),
		load: async () => (await import('./page-read.ts')).pageFormat
	},
	'pack-file': {
		extension: '.dalil.json',
		writes: true,
		recognises: (start) => /^\s*[{[]/.test(start),
		load: async () => (await import('./pack-file.ts')).packFile
	}
} as const satisfies Record<string, FormatEntry>;

export type FormatName = keyof typeof formats;

function startOf({ bytes }: SourceFile): string {
	return new TextDecoder().decode(bytes.subarray(0, 200));
}

/** Reads a file of any format that is known, by what stands in it and not by its name. Never throws but where the format cannot be fetched. */
export async function readFile(file: SourceFile): Promise<Reading> {
	const [one, two] = file.bytes;
	// The mark of UTF-16, in either order.
	if ((one === 0xff && two === 0xfe) || (one === 0xfe && two === 0xff))
		return unread(fileError('file-encoding'));
	const start = startOf(file);
	if (start.trim() === '' && file.bytes.length < 200) return unread(fileError('file-blank'));
	const found = Object.values<FormatEntry>(formats).find((entry) => entry.recognises(start));
	if (!found) return unread(fileError('file-kind-unknown', { name: file.name.slice(0, 200) }));
	return (await found.load()).read(file);
}

/** Writes a pack in a format. What the format cannot carry is told by the issues of the writing. */
export async function writeAs(name: FormatName, pack: Pack): Promise<Result<Writing, Issue[]>> {
	const { write } = await formats[name].load();
	return write ? write(pack) : fail([fileError('file-kind-unknown', { name })]);
}
