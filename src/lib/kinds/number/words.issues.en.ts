import { shown, type Message } from '#lib/i18n/issues/message.ts';
import type { ar } from './words.issues.ar.ts';

export const en: Readonly<Record<keyof typeof ar, Message>> = {
	'wrong-accepted': () =>
		'This wrong response would be accepted as right. Remove it, or narrow what is accepted.',
	'tolerance-wide': ({ tolerance }) =>
		`The tolerance (${shown(tolerance)}) is as large as the answer or larger, so almost anything passes. Narrow it.`
};
