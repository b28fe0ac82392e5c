export const ar = {
	name: 'جواب قصير',
	task: 'اكتب كلمة أو بضع كلمات.'
};
export type ShortTextWords = typeof ar;
