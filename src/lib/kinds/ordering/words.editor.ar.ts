export const ar = {
	promptHelp: 'مثل: رتّب الأحداث بحسب وقوعها.',
	title: 'ما يُرتَّب',
	help: 'اكتبه بالترتيب الصحيح؛ يُعرض على المتعلّم غير مرتّب.',
	entry: (number: string) => `الموضع ${number}`,
	add: 'أضف واحدًا آخر'
};
export type OrderingEditorWords = typeof ar;
