export const ar = {
	promptHelp: 'مثل: أي جملة تقول إن المكتبة مجانية؟',
	evidence: 'الجمل التي هي الجواب',
	evidenceHelp: 'اضغطها في النص أدناه.',
	article: 'النص',
	tempting: 'جمل تشبه الجواب',
	temptingHelp: 'جمل قد تُظنّ الجواب، ولماذا ليست هي الجواب.',
	addTempting: 'اختر جملة تشبه الجواب'
};
export type SentenceChoiceEditorWords = typeof ar;
