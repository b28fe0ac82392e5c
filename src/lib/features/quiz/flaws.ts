import { isAskable } from '#lib/bank/askable.ts';
import type { Pack } from '#lib/bank/bank.ts';
import { parsePack } from '#lib/bank/parse.ts';
import type { Issue } from '#lib/issue.ts';

/**
 * Why a pack that was shown before it was parsed may not be judged by: what parsing finds, and `proof-missing` for each
 * question whose proof is not in the article. None where it is as it was built.
 */
export function flawsOf(pack: Pack): readonly Issue[] {
	const parsed = parsePack(pack);
	if (!parsed.ok) return parsed.error;
	const unproven = parsed.value.pack.questions.filter((question) => !isAskable(question, pack));
	const missing = unproven.map(({ id }): Issue => ({
		code: 'proof-missing',
		severity: 'error',
		place: { question: id }
	}));
	return [...parsed.value.issues, ...missing];
}
