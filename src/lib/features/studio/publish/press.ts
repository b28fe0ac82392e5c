import { createContext, type Component } from 'svelte';
import type { Pack } from '#lib/bank/bank.ts';
import type { MadeFile } from '#lib/interchange/format.ts';
import type { Issue } from '#lib/issue.ts';
import type { Result } from '#lib/result.ts';

/** What is printed of a pack. */
export interface SheetsProps {
	pack: Pack;
	/** Which sheets, in the order to print them; each begins on a page of its own. */
	parts: readonly ('worksheet' | 'answers' | 'key')[];
	paper: 'a4' | 'letter';
}

/** What makes pages and sheets of packs: other parts of the app, which the page of the studio brings. */
export interface Press {
	/** Makes the self-contained page of a pack. */
	page(pack: Pack): Promise<Result<MadeFile, Issue[]>>;
	/** Fetches what shows the sheets of a pack. */
	sheets(): Promise<Component<SheetsProps>>;
}

/** `setPress` in the page of the studio, `getPress` where a work is published. */
export const [getPress, setPress] = createContext<Press>();
