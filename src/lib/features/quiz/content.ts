import type { Pack } from '#lib/bank/bank.ts';
import type { Question } from '#lib/kinds/index.ts';

/** A pack as a session uses it. */
export interface Content {
	readonly pack: Pack;
	/** Names the pack's content. */
	readonly digest: string;
	/** The questions that may be asked, by id, in the bank's order. */
	readonly questions: ReadonlyMap<string, Question>;
}

/** The content of a pack all of whose questions may be asked. */
export function contentOf(pack: Pack, digest: string): Content {
	return { pack, digest, questions: new Map(pack.questions.map((one) => [one.id, one])) };
}
