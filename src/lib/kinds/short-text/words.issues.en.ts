import { shown, type Message } from '#lib/i18n/issues/message.ts';
import type { ar } from './words.issues.ar.ts';

export const en: Readonly<Record<keyof typeof ar, Message>> = {
	'wrong-accepted': () =>
		'This wrong response would be accepted as right. Remove it, or narrow what is accepted.',
	'wrong-near': () =>
		'This wrong response is spelled very much like the right one. It is told apart because it is listed here.',
	'answer-repeated': () => 'This answer repeats another, which already accepts it. Remove it.',
	'answer-long': ({ words, most }) =>
		`The answer is long to type (${shown(words)} words; ${shown(most)} at most are advised). Ask for less, or choose another kind.`,
	'harakat-missing': () =>
		'This question asks for harakat (strict) and its answer has none. Add them, or drop the condition.',
	'answer-in-prompt': () => 'The answer stands in the prompt itself. Word the prompt otherwise.'
};
