export const ar = {
	promptHelp: 'مثل: صِل كل حدث بعامه.',
	title: 'ما يُوصَل',
	help: 'اكتب كل زوج معًا؛ يُعرض على المتعلّم مفرّقًا.',
	pair: (number: string) => `الزوج ${number}`,
	source: 'صِل هذا',
	target: 'بما يوافقه',
	add: 'أضف زوجًا',
	extra: {
		title: 'زوائد لا توافق شيئًا',
		help: 'تُعرض بين ما يُوصَل به، فلا يُعرف الأخير بالحذف.',
		text: (number: string) => `الزائد ${number}`,
		add: 'أضف زائدًا'
	}
};
export type MatchingEditorWords = typeof ar;
