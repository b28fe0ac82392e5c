export const ar = {
	promptHelp: 'مثل: رتّب الأحداث بحسب وقوعها.',
	title: 'ما يُرتَّب',
	help: 'اكتبه بالترتيب الصحيح؛ يُعرض على المتعلّم مخلوطًا.',
	entry: (number: string) => `الموضع ${number}`,
	add: 'أضف آخر'
};
export type OrderingEditorWords = typeof ar;
