import { shown, type Message } from '#lib/i18n/issues/message.ts';

export const ar = {
	'word-fits': ({ text, gap }) => `الكلمة «${shown(text)}» تصحّ أيضًا في الفراغ «${shown(gap)}». اختر غيرها.`,
	'gap-answer-shown': ({ text, gap }) =>
		`جواب الفراغ «${shown(gap)}»، وهو «${shown(text)}»، يُقرأ في موضع آخر من العبارة. أعد صياغتها.`,
	'gap-text-bare': () => 'لا كلام حول الفراغات. اكتب الجملة التي تقع فيها.',
	'gap-listed-twice': ({ gap }) => `الفراغ ${shown(gap)} مذكور مرتين في gaps. احذف أحدهما.`,
	'gap-placed-twice': ({ gap }) =>
		`الفراغ ${shown(gap)} موضوع في text أكثر من مرة. اجعل لكل موضع معرّفًا خاصًّا به.`,
	'gap-unplaced': ({ gap }) => `الفراغ ${shown(gap)} مذكور في gaps ولا موضع له في text. ضعه بين {{ و}}.`,
	'gap-unlisted': ({ gap }) => `الفراغ ${shown(gap)} في text ولا جواب له في gaps. أضفه.`,
	'gap-broken': () => 'في text أقواس {{ أو }} ليست جزءًا من فراغ. أصلحها، مثل {{place}}.'
} satisfies Readonly<Record<string, Message>>;
