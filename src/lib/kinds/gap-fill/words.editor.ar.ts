export const ar = {
	prompt: 'المطلوب',
	promptHelp: 'مثل: أكمل الجملة بما يناسب.',
	text: 'الجملة التي فيها الفراغ',
	textHelp: 'اكتب الجملة كاملة، ثم اضغط تحتها كل كلمة تريدها فراغًا.',
	start: 'ابدأ بجملة الدليل',
	words: 'اضغط الكلمة لتصير فراغًا، واضغطها ثانية لتعود',
	gap: (number: string, answer: string) => `الفراغ ${number}: ${answer}`,
	other: (number: string) => `كلمة أخرى مقبولة ${number}`,
	addOther: 'أضف كلمة أخرى مقبولة',
	widen: 'ضُمّ إليه الكلمة التالية',
	gaps: 'الفراغات',
	way: 'كيف يملؤها المتعلّم؟',
	typed: 'يكتب الكلمة',
	bank: 'يختار من كلمات',
	extra: {
		title: 'كلمات لا تصلح لأي فراغ',
		help: 'تُعرض مع الكلمات الصحيحة.',
		text: (number: string) => `الكلمة ${number}`,
		add: 'أضف كلمة'
	}
};
export type GapFillEditorWords = typeof ar;
