import { limits } from '#lib/bank/bank.ts';
import { fail, ok, type Result } from '#lib/result.ts';

/** Why a file is not opened. */
export type FileFlaw = 'file-too-large' | 'file-not-text' | 'file-unreadable';

/** A text that a file holds, with the title that it says where it says one. */
export interface FileText {
	readonly text: string;
	readonly title?: string | undefined;
}

function decoded(bytes: Uint8Array): string {
	const [one = 0, two = 0] = bytes;
	if (one === 0xff && two === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (one === 0xfe && two === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		// What Arabic Windows has written for thirty years where it was not UTF-8.
		return new TextDecoder('windows-1256').decode(bytes);
	}
}

/** An `article.md` says of itself in its front matter what is not its text; of that, the title is taken. */
function withoutFrontMatter(text: string): FileText {
	const [whole = '', head = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? [];
	if (whole === '') return { text };
	const title = /^title:[^\S\n]*(.+)$/m
		.exec(head)?.[1]
		?.trim()
		.replace(/^(['"])(.*)\1$/, '$2');
	return { text: text.slice(whole.length).trim(), ...(title ? { title } : {}) };
}

/** The text of a file: UTF-8, UTF-16 with its mark, or Windows-1256. Bytes that are no text (a NUL among them) are refused. */
export function textOfBytes(bytes: Uint8Array): Result<FileText, FileFlaw> {
	const text = decoded(bytes)
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n');
	if (text.includes('\0')) return fail('file-not-text');
	return ok(withoutFrontMatter(text));
}

/** Reads a file that a person chose; one that is too large is refused by its size, before a byte of it is read. */
export async function readTextFile(file: Blob): Promise<Result<FileText, FileFlaw>> {
	if (file.size > limits.bytes) return fail('file-too-large');
	try {
		return textOfBytes(new Uint8Array(await file.arrayBuffer()));
	} catch {
		return fail('file-unreadable');
	}
}
