import { canonicalJson } from '#lib/bank/canonical.ts';
import type { UnstampedAttempt } from '#lib/study/attempt.ts';
import type { SessionItem } from '#lib/study/session.ts';

/** Whether an item's draft says something else than the attempt that counts, or there is none yet. */
export function isPending(
	{ draft }: SessionItem,
	attempt: Pick<UnstampedAttempt, 'response' | 'picked'> | undefined
): boolean {
	if (!attempt) return true;
	const before = canonicalJson([attempt.response, attempt.picked ?? []]);
	return canonicalJson([draft?.response ?? null, draft?.picked ?? []]) !== before;
}

/** Attempts by their ids. */
export function byId(attempts: readonly UnstampedAttempt[]): Map<string, UnstampedAttempt> {
	return new Map(attempts.map((attempt) => [attempt.id, attempt]));
}
