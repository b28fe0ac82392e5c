import { shown, type Message } from '#lib/i18n/issues/message.ts';
import type { ar } from './words.issues.ar.ts';

export const en: Readonly<Record<keyof typeof ar, Message>> = {
	'wrong-accepted': ({ text }) =>
		`“${shown(text)}” stands among the wrong responses, but would be accepted. Change or delete it.`,
	'tolerance-wide': ({ tolerance }) =>
		`The tolerance (${shown(tolerance)}) is as large as the answer or larger, so almost anything passes. Narrow it.`
};
