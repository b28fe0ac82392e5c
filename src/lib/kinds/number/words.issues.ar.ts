import { shown, type Message } from '#lib/i18n/issues/message.ts';

export const ar = {
	'wrong-accepted': ({ text }) => `«${shown(text)}» بين الإجابات الخاطئة، لكنه يُقبل جوابًا. غيّره أو احذفه.`,
	'tolerance-wide': ({ tolerance }) =>
		`التسامح (${shown(tolerance)}) بقدر الجواب نفسه أو أكثر، فيُقبل ما ليس جوابًا. ضيّقه.`
} satisfies Readonly<Record<string, Message>>;
