import { deviceClock } from '#lib/storage/device-clock.ts';
import { isUntouched } from '#lib/storage/untouched.ts';
import { randomUuid } from '#lib/storage/uuid.ts';
import type { QuizDependencies } from './dependencies.ts';
import { fetchPack } from './load-pack.ts';
import type { QuizStore } from './store.ts';

/** What a page hands to its quiz: the address of the pack, and what opens the store. */
export interface QuizSources {
	readonly pack: string;
	open(): Promise<QuizStore>;
}

/** A quiz in a browser. The pack is fetched at once, and the store opened when it is first asked for. */
export function quizWorld({ pack, open }: QuizSources): QuizDependencies {
	const loading = fetchPack(pack);
	let opening: Promise<QuizStore> | undefined;
	return {
		store() {
			opening ??= open().catch((error: unknown) => {
				opening = undefined;
				throw error;
			});
			return opening;
		},
		untouched: () => isUntouched(globalThis.indexedDB),
		loadPack: () => loading,
		clock: deviceClock,
		chance: Math.random,
		uuid: randomUuid,
		locks: navigator.locks
	};
}
