export const ar = {
	prompt: 'العبارة',
	promptHelp: 'جملة خبرية يحكم عليها المتعلّم بحسب النص.',
	answer: 'ما الحكم عليها؟',
	difference: 'أين الفرق؟',
	differenceHelp: 'العبارة الخاطئة تخالف النص في معلومة واحدة.',
	inStatement: 'كلمات العبارة',
	inArticle: 'كلمات النص',
	why: (value: string) => `لماذا ليس «${value}»؟`
};
export type TrueFalseEditorWords = typeof ar;
