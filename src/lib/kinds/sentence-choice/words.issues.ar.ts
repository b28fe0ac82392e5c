import { shown, type Message } from '#lib/i18n/issues/message.ts';

export const ar = {
	'distractor-is-key': ({ text }) => `«${shown(text)}» من جملة هي نفسها الجواب. اختر جملة أخرى.`
} satisfies Readonly<Record<string, Message>>;
