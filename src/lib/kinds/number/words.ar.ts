export const ar = {
	name: 'عدد',
	task: 'اكتب العدد أرقامًا أو كلمات.'
};
export type NumberWords = typeof ar;
