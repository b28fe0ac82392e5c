import { shown, type Message } from '#lib/i18n/issues/message.ts';
import type { ar } from './words.issues.ar.ts';

export const en: Readonly<Record<keyof typeof ar, Message>> = {
	'distractor-is-key': ({ text }) =>
		`“${shown(text)}” stands in a sentence that is itself the key. Choose another sentence.`
};
