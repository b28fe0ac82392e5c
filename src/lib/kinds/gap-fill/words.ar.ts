export const ar = {
	name: 'ملء الفراغ',
	task: 'املأ كل فراغ.',
	bankTask: 'املأ كل فراغ بكلمة من القائمة.',
	gap: (number: string, total: string) => `الفراغ ${number} من ${total}`,
	bank: 'الكلمات',
	empty: 'اختر كلمة'
};
export type GapFillWords = typeof ar;
