import { shown, type Message } from '#lib/i18n/issues/message.ts';

export const ar = {
	'wrong-accepted': ({ text }) => `«${shown(text)}» بين الأجوبة الخاطئة، لكنه يُقبل جوابًا. غيّره أو احذفه.`,
	'tolerance-wide': ({ tolerance }) =>
		`الفرق المسموح به (${shown(tolerance)}) بقدر الجواب نفسه أو أكثر، فيُقبل ما ليس جوابًا. قلّله.`
} satisfies Readonly<Record<string, Message>>;
