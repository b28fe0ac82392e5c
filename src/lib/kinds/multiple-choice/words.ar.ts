export const ar = {
	name: 'اختيارات عدّة',
	task: 'اختر كل ما تراه صحيحًا.'
};
export type MultipleChoiceWords = typeof ar;
