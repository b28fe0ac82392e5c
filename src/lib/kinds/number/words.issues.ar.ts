import { shown, type Message } from '#lib/i18n/issues/message.ts';

export const ar = {
	'wrong-accepted': () => 'هذا الجواب الخاطئ يُقبل على أنه صحيح. احذفه، أو ضيّق ما يُقبل.',
	'tolerance-wide': ({ tolerance }) =>
		`التسامح (${shown(tolerance)}) بقدر الجواب نفسه أو أكثر، فيُقبل ما ليس جوابًا. ضيّقه.`
} satisfies Readonly<Record<string, Message>>;
