import type { Pack } from '#lib/bank/bank.ts';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';

/** A file as a person hands it over: its name as given, and its bytes. */
export interface SourceFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** What was understood of a file, and an issue for each part that was not. `place.file` names the part where there are several. */
export interface Reading {
	readonly packs: readonly Pack[];
	readonly issues: readonly Issue[];
}

/** A file made to be handed on. */
export interface MadeFile {
	readonly name: string;
	/** Its media type, for a `Blob`. */
	readonly type: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A file, and what of the pack it could not carry. */
export interface Writing {
	readonly file: MadeFile;
	readonly issues: readonly Issue[];
}

/** A way to hand packs over. Pure: no DOM, clock or network. */
export interface Format {
	/** Reads a file of this format. Never throws, whatever it is handed; time and memory are bounded. */
	read(file: SourceFile): Promise<Reading>;
	/** Writes a pack; fails where the file would be of no use. The same pack gives the same bytes. Absent where the format is only read. */
	write?(pack: Pack): Promise<Result<Writing, Issue[]>>;
}

/** An error about a file. */
export function fileError(
	code: string,
	params: NonNullable<Issue['params']> = {},
	place: Issue['place'] = {}
): Issue {
	return { code, severity: 'error', place, params };
}

/** A reading that understood nothing. */
export function unread(...issues: readonly Issue[]): Reading {
	return { packs: [], issues };
}
