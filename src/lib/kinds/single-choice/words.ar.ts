export const ar = {
	name: 'اختيار واحد',
	task: 'اختر جوابًا واحدًا.'
};
export type SingleChoiceWords = typeof ar;
