import type { Say } from '#lib/i18n/format.ts';
import type { PaperWords } from '#lib/i18n/words/paper.ar.ts';

/** The words of the sheets, and how they write numbers. */
export interface Voice {
	readonly words: PaperWords;
	readonly say: Say;
}
