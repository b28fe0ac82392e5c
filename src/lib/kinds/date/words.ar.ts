export const ar = {
	name: 'تاريخ',
	task: 'اكتب التاريخ بالدقة التي يذكرها النص.'
};
export type DateWords = typeof ar;
