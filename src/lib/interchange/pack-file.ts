import { paragraphId } from '#lib/article/identity.ts';
import type { Pack } from '#lib/bank/bank.ts';
import { canonicalJson } from '#lib/bank/canonical.ts';
import { parsePack } from '#lib/bank/parse.ts';
import type { Issue } from '#lib/issue.ts';
import { ok } from '#lib/result.ts';
import { capped, jsonOf, textOf } from './bounds.ts';
import { unread, type Format, type Reading } from './format.ts';
import { withProofs } from './proofs.ts';

/** How a pack file's name ends. */
export const packExtension = '.dalil.json';

/** A pack as the text of its file: canonical JSON (RFC 8785), so that the file's SHA-256 is the digest of the pack. */
export function writePackText(pack: Pack): string {
	return canonicalJson(pack);
}

/** A pack that was parsed, looked through for its proofs, with the issues there were so far. */
export function withProofIssues(pack: Pack, issues: readonly Issue[]): Reading {
	const proven = withProofs(pack);
	if (!proven.ok) return unread(...capped([...proven.error, ...issues]));
	return { packs: [proven.value.pack], issues: capped([...issues, ...proven.value.issues]) };
}

/** Reads a pack from a parsed JSON value from outside: its shape, its paragraphs' ids and offsets, and whether its proofs stand. */
export function readPackValue(value: unknown): Reading {
	const parsed = parsePack(value, paragraphId);
	return parsed.ok
		? withProofIssues(parsed.value.pack, parsed.value.issues)
		: unread(...capped(parsed.error));
}

/** Reads a pack from the text of its file. */
export function readPackText(text: string): Reading {
	const value = jsonOf(text);
	return value.ok ? readPackValue(value.value) : unread(...capped(value.error));
}

/** `<slug>.dalil.json`: one pack as JSON, sentence offsets and all. Carries everything. */
export const packFile: Format = {
	read: ({ bytes }) => {
		const text = textOf(bytes);
		return Promise.resolve(text.ok ? readPackText(text.value) : unread(...text.error));
	},
	write: (pack) => {
		const bytes = new TextEncoder().encode(writePackText(pack));
		const file = { name: `${pack.slug}${packExtension}`, type: 'application/json', bytes };
		return Promise.resolve(ok({ file, issues: [] }));
	}
};
