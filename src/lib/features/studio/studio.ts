import { createContext } from 'svelte';
import type { Storage } from '#lib/storage/storage.ts';
import type { LeaveCheck } from './leaving/leaving.svelte.ts';
import type { StudioPlace } from './place.ts';
import type { Works } from './works.svelte.ts';

/** What every part of the studio may use. */
export interface Studio {
	/** Where the person is; follows the address. */
	readonly place: StudioPlace;
	readonly works: Works;
	readonly storage: Storage;
	/** Asks `check` before the page turns to another address of the site; gives what ends that. */
	hold(check: LeaveCheck): () => void;
	/** What stands before the path of a file of the site. */
	readonly base: string;
	/** The address of a place of this page, for links; what is left out is as it is now, within the same work. */
	href(place: Partial<StudioPlace>): string;
	/** Goes to a place; with `replace` the present one is not one to go back to. */
	go(place: Partial<StudioPlace>, how?: { readonly replace?: boolean }): void;
}

/** `setStudio` in `Studio.svelte`, `getStudio` in every component below it. */
export const [getStudio, setStudio] = createContext<Studio>();
