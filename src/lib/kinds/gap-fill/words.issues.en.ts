import { shown, type Message } from '#lib/i18n/issues/message.ts';
import type { ar } from './words.issues.ar.ts';

export const en: Readonly<Record<keyof typeof ar, Message>> = {
	'word-fits': ({ text, gap }) =>
		`The word “${shown(text)}” would also be right in the gap “${shown(gap)}”. Choose another.`,
	'gap-answer-shown': ({ text, gap }) =>
		`The answer “${shown(text)}” of the gap “${shown(gap)}” can be read elsewhere in the text. Reword it.`,
	'gap-text-bare': () => 'There are no words around the gaps. Write the sentence in which they stand.',
	'gap-listed-twice': ({ gap }) => `The gap ${shown(gap)} is listed twice in gaps. Remove one.`,
	'gap-placed-twice': ({ gap }) =>
		`The gap ${shown(gap)} stands in the text more than once. Give each place an id of its own.`,
	'gap-unplaced': ({ gap }) =>
		`The gap ${shown(gap)} is listed in gaps and has no place in the text. Put it there between {{ and }}.`,
	'gap-unlisted': ({ gap }) => `The gap ${shown(gap)} stands in the text and has no answer in gaps. Add it.`,
	'gap-broken': () => 'The text has {{ or }} that is not part of a gap. Mend it, as in {{place}}.'
};
