import { shown, type Message } from '#lib/i18n/issues/message.ts';

export const ar = {
	'wrong-accepted': ({ text }) => `«${shown(text)}» بين الأجوبة الخاطئة، لكنه يُقبل جوابًا. غيّره أو احذفه.`,
	'wrong-near': () => 'هذا الجواب الخاطئ قريب جدًّا من الصحيح في إملائه. يُعرف خاطئًا لأنه مذكور هنا.',
	'answer-repeated': ({ text }) => `الجواب «${shown(text)}» يشمله جواب آخر مكتوب هنا. احذفه.`,
	'answer-long': ({ words, most }) =>
		`الجواب طويل على الكتابة (${shown(words)} من الكلمات، والمنصوح به ${shown(most)} على الأكثر). اطلب أقل، أو اختر نوعًا آخر.`,
	'harakat-missing': () => 'الحركات مطلوبة في هذا السؤال (strict)، والجواب بلا حركات. شكّله، أو احذف الشرط.',
	'answer-in-prompt': () => 'الجواب مكتوب في السؤال نفسه. غيّر صياغة السؤال.'
} satisfies Readonly<Record<string, Message>>;
