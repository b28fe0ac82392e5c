import { shown, type Message } from '#lib/i18n/issues/message.ts';
import type { ar } from './words.issues.ar.ts';

export const en: Readonly<Record<keyof typeof ar, Message>> = {
	'wrong-accepted': ({ text }) =>
		`“${shown(text)}” stands among the wrong responses, but would be accepted. Change or delete it.`,
	'wrong-near': () =>
		'This wrong response is spelled very much like the right one. It is told apart because it is listed here.',
	'answer-repeated': ({ text }) =>
		`The answer “${shown(text)}” is accepted already by another one. Delete it.`,
	'answer-long': ({ words, most }) =>
		`The answer is long to type (${shown(words)} words; ${shown(most)} at most are advised). Ask for less, or choose another kind.`,
	'harakat-missing': () =>
		'This question asks for harakat (strict) and its answer has none. Add them, or drop the condition.',
	'answer-in-prompt': () => 'The answer stands in the prompt itself. Word the prompt otherwise.'
};
