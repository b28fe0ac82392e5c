import { shown, type Message } from '#lib/i18n/issues/message.ts';

export const ar = {
	'wrong-accepted': () => 'هذا الجواب الخاطئ يُقبل على أنه صحيح. احذفه، أو ضيّق ما يُقبل.',
	'year-not-in-article': ({ year }) =>
		`النص لا يذكر السنة ${shown(year)}، فلا تُطلب. اكتب الشهر بلا سنة (مثل XXXX-11)، أو اسأل عن غير ذلك.`
} satisfies Readonly<Record<string, Message>>;
