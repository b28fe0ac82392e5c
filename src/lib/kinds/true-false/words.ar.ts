export const ar = {
	name: 'صواب أو خطأ أو لم يُذكر',
	task: 'هل العبارة صحيحة بحسب النص؟',
	values: { true: 'صواب', false: 'خطأ', 'not-stated': 'لم يُذكر في النص' }
};
export type TrueFalseWords = typeof ar;
