import { arabic } from './lexicon.ar.ts';
import { english } from './lexicon.en.ts';
import type { Lexicon } from './lexicon.ts';

const none: Lexicon = {
	negators: [],
	affirmative: [],
	absolute: [],
	relative: [],
	standIn: /(?!)/,
	tasks: [],
	hollow: [],
	weekdays: [],
	cues: {}
};

/** The lexicon for a BCP 47 tag; an empty one where the language has none, so that no rule finds anything by it. */
export function lexiconFor(language: string): Lexicon {
	const [primary] = language.split('-');
	if (primary === 'ar') return arabic;
	return primary === 'en' ? english : none;
}
