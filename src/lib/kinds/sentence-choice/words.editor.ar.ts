export const ar = {
	promptHelp: 'مثل: أي جملة تقول إن المكتبة مجانية؟',
	evidence: 'الجمل التي هي الجواب',
	evidenceHelp: 'اضغطها في النص أدناه.',
	article: 'النص',
	tempting: 'جمل مغرية',
	temptingHelp: 'جمل قد تُظنّ هي الجواب، ولماذا ليست هي.',
	addTempting: 'اختر جملة مغرية'
};
export type SentenceChoiceEditorWords = typeof ar;
