import { createContext } from 'svelte';
import type { Install } from '#lib/features/shell/install.svelte.ts';
import type { Storage } from '#lib/storage/storage.ts';

/** What the root layout makes once and every page may use. */
export interface Services {
	readonly install: Install;
	/** Whether a newer app took the database, so that this page saves nothing any more. */
	readonly outdated: boolean;
	/** Opens the store: its code and the database are fetched when a page first asks. */
	storage(): Promise<Storage>;
}

export const [getServices, setServices] = createContext<Services>();
