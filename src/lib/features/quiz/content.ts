import type { Pack } from '#lib/bank/bank.ts';
import { packDigest } from '#lib/bank/fingerprint.ts';
import { locate } from '#lib/article/evidence.ts';
import { hasError } from '#lib/issue.ts';
import { lintOf, outlineOf, type Question } from '#lib/kinds/index.ts';

/** A pack as a session uses it. */
export interface Content {
	readonly pack: Pack;
	/** Names the pack's content. */
	readonly digest: string;
	/** The questions that may be asked, by id, in the bank's order. */
	readonly questions: ReadonlyMap<string, Question>;
}

/** The content of a pack; questions whose proof is not found in one place (DESIGN P1), or whose key is broken, are left out. */
export function contentOf(pack: Pack): Content {
	const askable = pack.questions.filter((question) => isAskable(question, pack));
	return { pack, digest: packDigest(pack), questions: new Map(askable.map((one) => [one.id, one])) };
}

function isAskable(question: Question, { article }: Pack): boolean {
	const proofs = outlineOf(question).quotes.filter(({ role }) => role !== 'refutes');
	return proofs.every(({ quote }) => locate(article, quote).ok) && !hasError(lintOf(question, article));
}
