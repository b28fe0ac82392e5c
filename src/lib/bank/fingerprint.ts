import { digestOf } from '#lib/article/identity.ts';
import { outlineOf, type Question } from '#lib/kinds/index.ts';
import { foldText } from '#lib/text/fold.ts';
import { BANK_VERSION, type Pack } from './bank.ts';
import { canonicalJson } from './canonical.ts';

/**
 * Names a question as it was shown: the SHA-256, as 64 hex digits, of its canonical JSON (RFC 8785) with the version of
 * its shape. Another wording, another order of choices or another key is another fingerprint. Needs no secure context.
 */
export function fingerprint(question: Question): string {
	return digestOf(canonicalJson({ version: BANK_VERSION, question }));
}

/** Names the whole content of a pack, in the same way; two packs with one digest are the same to the last letter. */
export function packDigest(pack: Pack): string {
	return digestOf(canonicalJson(pack));
}

/**
 * What a question means: while it stays the same, attempts at it count. Made of kind, fact, folded prompt and key
 * (the fact is the question's id where none is given). The order in which choices are written does not matter;
 * where the order is itself the key, it does.
 */
export function meaningOf(question: Question): string {
	const { groups, key } = outlineOf(question);
	const keys = key.map((text) => foldText(text, 'space'));
	return canonicalJson({
		kind: question.kind,
		fact: question.fact ?? question.id,
		prompt: foldText(question.prompt, 'full'),
		key: groups.length > 0 ? [...keys].sort() : keys
	});
}
