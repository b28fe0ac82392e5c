import type { Storage } from '#lib/storage/storage.ts';
import { isUntouched } from '#lib/storage/untouched.ts';

/**
 * Whether the learner wishes to answer before reading, and has not answered anything of this pack yet. The store is not
 * opened where it holds nothing. Never rejects: where it cannot be told, it is not offered.
 */
export async function offersGuess(
	open: () => Promise<Pick<Storage, 'learners' | 'tallies'>>,
	uid: string,
	now: number
): Promise<boolean> {
	if (await isUntouched(globalThis.indexedDB)) return false;
	const store = await open().catch(() => undefined);
	const learner = await store?.learners.current(now);
	if (!store || !learner?.ok || !learner.value.settings.guessFirst?.value) return false;
	const tally = await store.tallies.of(learner.value.id, uid);
	return tally.ok && tally.value === undefined;
}
