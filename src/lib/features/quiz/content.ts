import type { Pack } from '#lib/bank/bank.ts';
import { locate } from '#lib/article/evidence.ts';
import { isKeyed, type Question } from '#lib/kinds/shapes.ts';

/** A pack as a session uses it. */
export interface Content {
	readonly pack: Pack;
	/** Names the pack's content. */
	readonly digest: string;
	/** The questions that may be asked, by id, in the bank's order. */
	readonly questions: ReadonlyMap<string, Question>;
}

/** The content of a pack; questions without a key, or whose proof is not found in one place, are left out. */
export function contentOf(pack: Pack, digest: string): Content {
	const askable = pack.questions.filter((question) => isAskable(question, pack));
	return { pack, digest, questions: new Map(askable.map((one) => [one.id, one])) };
}

function isAskable(question: Question, { article }: Pack): boolean {
	const proven = question.evidence.every(
		(proof) => locate(article, 'quote' in proof ? proof : nearestOf(proof)).ok
	);
	return proven && isKeyed(question);
}

function nearestOf({
	nearest,
	...context
}: {
	readonly nearest: string;
	prefix?: string | undefined;
	suffix?: string | undefined;
}) {
	return { quote: nearest, ...context };
}
