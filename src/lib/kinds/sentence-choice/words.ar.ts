import type { SixForms, TwoForms } from '#lib/i18n/format.ts';

const wanted: SixForms = {
	zero: 'اضغط الجمل في النص.',
	one: 'اضغط الجملة في النص.',
	two: 'اضغط جملتين في النص.',
	few: 'اضغط # جمل في النص.',
	many: 'اضغط # جملة في النص.',
	other: 'اضغط # جملة في النص.'
};

export const ar = {
	name: 'اختيار جملة',
	task: 'اضغط الجملة التي تقول ذلك.',
	wanted,
	picked: (picked: string, wanted: string) => `اخترت ${picked} من ${wanted}`,
	remove: (sentence: string) => `أزل «${sentence}»`
};
export type SentenceChoiceWords = Omit<typeof ar, 'wanted'> & { readonly wanted: SixForms | TwoForms };
