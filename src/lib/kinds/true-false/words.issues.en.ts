import type { Message } from '#lib/i18n/issues/message.ts';
import type { ar } from './words.issues.ar.ts';

export const en: Readonly<Record<keyof typeof ar, Message>> = {
	'nearest-missing': () =>
		'The answer is “not stated”, so there is nothing to quote as proof. Give the nearest the text comes: nearest in place of quote.',
	'nearest-misplaced': () => 'nearest is only for the answer “not stated”. Quote the proof in quote.',
	'difference-missing': () =>
		'The statement is false and does not say where it leaves the text. Add difference: the words of the statement and those of the article.',
	'difference-misplaced': () => 'difference is only for a false statement. Remove it, or correct the answer.'
};
