import { fingerprint } from '#lib/bank/fingerprint.ts';
import type { Pack } from '#lib/bank/bank.ts';
import type { Attempt } from './attempt.ts';
import { CORRECTIONS_VERSION, type PackCorrections } from './corrections.ts';
import { regraded } from './regrade.ts';
import type { Shown } from './relation.ts';

/** A pack as it is now, and what names its content. */
export interface PresentPack {
	readonly pack: Pack;
	readonly digest: string;
}

/** What `present` makes of one learner's attempts at it, all of them; at least one. `shown` gives the questions as they were shown. */
export function heldAgainst(
	attempts: readonly [Attempt, ...Attempt[]],
	{ pack, digest }: PresentPack,
	shown: Shown
): PackCorrections {
	const [{ learner, uid }] = attempts;
	const questions = new Map(pack.questions.map((question) => [question.id, question]));
	const { corrections, others } = regraded(attempts, { article: pack.article, questions, shown });
	return {
		version: CORRECTIONS_VERSION,
		learner,
		uid,
		digest,
		questions: pack.questions.map(fingerprint),
		corrections: [...corrections],
		others: others.map(({ id }) => id)
	};
}
