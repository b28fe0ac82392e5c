import { shown, type Message } from '#lib/i18n/issues/message.ts';
import type { ar } from './words.issues.ar.ts';

export const en: Readonly<Record<keyof typeof ar, Message>> = {
	'wrong-accepted': ({ text }) =>
		`“${shown(text)}” stands among the wrong responses, but would be accepted. Change or delete it.`,
	'year-not-in-article': ({ year }) =>
		`The text does not state the year ${shown(year)}, so it cannot be asked for. Give the month without a year (as XXXX-11), or ask for something else.`
};
