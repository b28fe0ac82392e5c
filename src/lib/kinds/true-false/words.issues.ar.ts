import type { Message } from '#lib/i18n/issues/message.ts';

export const ar = {
	'nearest-missing': () => 'الجواب «لم يُذكر»، فلا دليل يُقتبس. اكتب أقرب ما في النص في nearest بدل quote.',
	'nearest-misplaced': () => 'لا مكان لـnearest إلا حين يكون الجواب «لم يُذكر». اقتبس الدليل في quote.',
	'difference-missing': () =>
		'العبارة خاطئة ولم يُكتب ما يخالف النص فيها. أضف difference: كلمات العبارة (statement) وكلمات النص (article).',
	'difference-misplaced': () => 'لا حاجة إلى difference إلا مع عبارة خاطئة. احذفه، أو صحّح الجواب.'
} satisfies Readonly<Record<string, Message>>;
