import { readFile, stat } from 'node:fs/promises';
import { limits } from '#lib/bank/bank.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { placeAt } from '#lib/syntax/lines.ts';

/** The text of a file with its line ends as `\n` and no byte order mark, and what was worth a word about its bytes. */
export interface SourceText {
	readonly text: string;
	readonly issues: readonly Issue[];
}

function error(code: string, place: Issue['place'] = {}, params: NonNullable<Issue['params']> = {}): Issue {
	return { code, severity: 'error', place, params };
}

/** The bytes of a file; its size is asked first, and a file past the bound is never read. */
async function readBytes(path: string): Promise<Result<Uint8Array, Issue[]>> {
	try {
		const { size } = await stat(path);
		if (size <= limits.bytes) return ok(await readFile(path));
		const megabytes = (bytes: number): number => Math.ceil(bytes / 100_000) / 10;
		return fail([error('file-too-big', {}, { size: megabytes(size), max: megabytes(limits.bytes) })]);
	} catch (cause) {
		const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
		if (code === 'ENOENT' || code === 'ENOTDIR') return fail([error('file-missing')]);
		return fail([error('file-unreadable', {}, { detail: code || String(cause) })]);
	}
}

/** Where the first byte stands that is no UTF-8, found by reading leniently: it is shown there as U+FFFD. */
function notUtf8(bytes: Uint8Array): Issue {
	const lenient = new TextDecoder().decode(bytes);
	const offset = Math.max(0, lenient.indexOf('\uFFFD'));
	return error('file-encoding', placeAt(lenient, offset));
}

function decode(bytes: Uint8Array): Result<string, Issue[]> {
	try {
		return ok(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
	} catch {
		return fail([notUtf8(bytes)]);
	}
}

/** The first control character that no text holds; tab and line ends are told elsewhere. */
function controls(text: string): Issue[] {
	// eslint-disable-next-line no-control-regex -- control characters are what is looked for
	const found = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/.exec(text);
	if (!found) return [];
	const name = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
	return [error('text-control', placeAt(text, found.index), { character: name })];
}

/**
 * Reads a text file. A byte order mark and Windows line ends are taken off and told as warnings, since the text is
 * whole without them; a file that is missing, too big, empty, not UTF-8 or holds control characters cannot be used.
 */
export async function readSource(path: string): Promise<Result<SourceText, Issue[]>> {
	const bytes = await readBytes(path);
	if (!bytes.ok) return bytes;
	const decoded = decode(bytes.value);
	if (!decoded.ok) return decoded;
	const issues: Issue[] = [];
	const warn = (code: string, offset: number): void => {
		issues.push({ code, severity: 'warning', place: placeAt(decoded.value, offset) });
	};
	if (decoded.value.startsWith('\uFEFF')) warn('file-bom', 0);
	if (decoded.value.includes('\r')) warn('file-crlf', decoded.value.indexOf('\r'));
	const text = decoded.value.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
	if (text.trim() === '') return fail([error('file-empty')]);
	const wrong = controls(text);
	return wrong.length > 0 ? fail([...issues, ...wrong]) : ok({ text, issues });
}
