import type { Message } from '#lib/i18n/issues/message.ts';

export const ar = {
	'distractor-is-key': () => 'هذه الجملة فيها الدليل، فهي من الجواب. احذفها من الجمل المضلِّلة، أو غيّر الدليل.'
} satisfies Readonly<Record<string, Message>>;
