import type { Pack } from '#lib/bank/bank.ts';
import { packDigest } from '#lib/bank/fingerprint.ts';
import { locate } from '#lib/article/evidence.ts';
import { outlineOf, type Question } from '#lib/kinds/index.ts';

/** A pack as a session uses it. */
export interface Content {
	readonly pack: Pack;
	/** Names the pack's content. */
	readonly digest: string;
	/** The questions that may be asked, by id, in the bank's order. */
	readonly questions: ReadonlyMap<string, Question>;
}

/** The content of a pack; questions without a key, or whose proof is not found in one place, are left out. */
export function contentOf(pack: Pack): Content {
	const askable = pack.questions.filter((question) => isAskable(question, pack));
	return { pack, digest: packDigest(pack), questions: new Map(askable.map((one) => [one.id, one])) };
}

function isAskable(question: Question, { article }: Pack): boolean {
	const { key, quotes } = outlineOf(question);
	const proofs = quotes.filter(({ role }) => role !== 'refutes');
	return key.length > 0 && proofs.length > 0 && proofs.every(({ quote }) => locate(article, quote).ok);
}
