import type { Pack } from '#lib/bank/bank.ts';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';
import { deviceClock } from '#lib/storage/device-clock.ts';
import { isUntouched } from '#lib/storage/untouched.ts';
import { randomUuid } from '#lib/storage/uuid.ts';
import type { QuizDependencies } from './dependencies.ts';
import { fetchPack } from './load-pack.ts';
import type { QuizStore } from './store.ts';

/** Reads the pack of a quiz by its address. */
export type PackLoader = (address: string) => Promise<Result<Pack, Issue[]>>;

/** What a page hands to its quiz: the address of the pack, and what opens the store. */
export interface QuizSources {
	readonly pack: string;
	/** Reads a pack that has no address. */
	readonly load?: PackLoader | undefined;
	open(): Promise<QuizStore>;
}

/** What every session in a browser needs; `open` is called when the store is first asked for, and again where it failed. */
export function sessionWorld(
	open: () => Promise<QuizStore>
): Omit<QuizDependencies, 'loadPack' | 'untouched'> {
	let opening: Promise<QuizStore> | undefined;
	return {
		store() {
			opening ??= open().catch((error: unknown) => {
				opening = undefined;
				throw error;
			});
			return opening;
		},
		clock: deviceClock,
		chance: Math.random,
		uuid: randomUuid,
		// Kit makes its pages on the server first, where there is no navigator to speak of.
		locks: globalThis.navigator?.locks
	};
}

/** A quiz in a browser. The pack is fetched at once. */
export function quizWorld({ pack, load = fetchPack, open }: QuizSources): QuizDependencies {
	const loading = load(pack);
	return {
		...sessionWorld(open),
		untouched: () => isUntouched(globalThis.indexedDB),
		loadPack: () => loading
	};
}
