import { limits } from '#lib/bank/bank.ts';
import { unsafeParts } from '#lib/bank/guard.ts';
import type { Issue } from '#lib/issue.ts';
import { fail, ok, type Result } from '#lib/result.ts';
import { fileError } from './format.ts';

/** How much a file from outside may hold, besides the `limits` of banks. */
export const fileLimits = {
	/** 5 MB, for a file or for one entry of an archive. */
	bytes: limits.bytes,
	/** Fields of one mapping; no shape of ours has a tenth of them. */
	fields: 400,
	/**
	 * Marks of YAML in all texts of an archive: ends of lines, and what may begin, end or part values. A bank of 5,000 questions has 400,000.
	 * Reading 5 MB of nothing else takes minutes and gigabytes.
	 */
	yamlMarks: 600_000,
	/** Issues told of one file; what is past them is counted. */
	issues: 100
} as const;

const megabytes = (bytes: number): number => Math.ceil(bytes / 100_000) / 10;

/** Why a file of so many bytes is not read, where it is not. */
export function tooBig(bytes: number, max: number = fileLimits.bytes): Issue[] {
	return bytes <= max ? [] : [fileError('file-too-big', { size: megabytes(bytes), max: megabytes(max) })];
}

/** The text of a file in UTF-8, without a byte order mark. Fails by its size before a byte is read, and where it is not UTF-8 or empty. */
export function textOf(bytes: Uint8Array): Result<string, Issue[]> {
	const big = tooBig(bytes.length);
	if (big.length > 0) return fail(big);
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text.trim() === '' ? fail([fileError('file-blank')]) : ok(text);
	} catch {
		return fail([fileError('file-encoding')]);
	}
}

const yamlMarks = new Set([...'\n\r,[]{}&*"\'?!:|>%-#`@'].map((mark) => mark.charCodeAt(0)));

/** How many bytes of a text may be marks of YAML, found without parsing it. */
export function yamlMarksIn(bytes: Uint8Array): number {
	let count = 0;
	for (const byte of bytes) if (yamlMarks.has(byte)) count++;
	return count;
}

/** Where the string that begins at `start` of a JSON text ends: the place of its closing quotation mark, or the end of the text. */
function endOfString(json: string, start: number): number {
	for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
		let escapes = 0;
		while (json.charAt(end - 1 - escapes) === '\\') escapes++;
		if (escapes % 2 === 0) return end;
	}
	return json.length;
}

/** How deep brackets stand in each other in JSON, and how many values it has at most, found without parsing it. */
export function extentOf(json: string): { readonly depth: number; readonly values: number } {
	let depth = 0;
	let deepest = 0;
	let values = 1;
	for (let at = 0; at < json.length; at++) {
		const mark = json.charAt(at);
		if (mark === '"') at = endOfString(json, at);
		else if (mark === ',') values++;
		else if (mark === ']' || mark === '}') depth--;
		else if (mark === '[' || mark === '{') {
			values++;
			deepest = Math.max(deepest, ++depth);
		}
	}
	return { depth: deepest, values };
}

function crowded(input: unknown): Issue[] {
	const waiting: unknown[] = [input];
	for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
		if (typeof value !== 'object' || value === null) continue;
		const inside: unknown[] = Object.values(value);
		if (!Array.isArray(value) && inside.length > fileLimits.fields)
			return [fileError('too-many-fields', { max: fileLimits.fields })];
		for (const each of inside) if (typeof each === 'object' && each !== null) waiting.push(each);
	}
	return [];
}

/** What makes a parsed file unsafe or too large to look into: forbidden keys, depth, values, and mappings with too many fields. */
export function unsafe(input: unknown): Issue[] {
	const issues = crowded(input);
	return issues.length > 0 ? issues : unsafeParts(input);
}

/** The value of a JSON text from outside. Fails where it is no JSON, is nested too deep or holds too much. */
export function jsonOf(text: string): Result<unknown, Issue[]> {
	const { depth, values } = extentOf(text);
	if (depth > limits.depth) return fail([fileError('too-deep', { max: limits.depth })]);
	if (values > limits.values) return fail([fileError('too-many-values', { max: limits.values })]);
	try {
		const value: unknown = JSON.parse(text);
		const issues = unsafe(value);
		return issues.length > 0 ? fail(issues) : ok(value);
	} catch (cause) {
		return fail([fileError('json-syntax', { detail: cause instanceof Error ? cause.message : '' })]);
	}
}

/** The first issues of many, errors before the rest, and how many more there are; of parts that were capped before, theirs too. */
export function capped(issues: readonly Issue[]): readonly Issue[] {
	if (issues.length <= fileLimits.issues) return issues;
	const told = issues.filter(({ code }) => code !== 'more-issues');
	const untold = issues.filter(({ code }) => code === 'more-issues');
	const errors = told.filter(({ severity }) => severity === 'error');
	const first = [...errors, ...told.filter(({ severity }) => severity !== 'error')];
	const before = untold.reduce((sum, { params }) => sum + Number(params?.['count'] ?? 0), 0);
	const count = before + Math.max(0, told.length - fileLimits.issues);
	const more: Issue = { code: 'more-issues', severity: 'warning', place: {}, params: { count } };
	return [...first.slice(0, fileLimits.issues), more];
}
