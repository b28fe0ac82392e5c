import type { Message } from '#lib/i18n/issues/message.ts';
import type { ar } from './words.issues.ar.ts';

export const en: Readonly<Record<keyof typeof ar, Message>> = {
	'distractor-is-key': () =>
		'This sentence holds the proof, so it is part of the answer. Remove it from the distractors, or change the evidence.'
};
