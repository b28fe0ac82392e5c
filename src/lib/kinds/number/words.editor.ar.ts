export const ar = {
	answer: 'الجواب',
	answerHelp: 'بالأرقام. المتعلّم يكتبه أرقامًا أو كلمات.',
	unit: 'ما المعدود؟ (اختياري)',
	unitHelp: 'مثل: كتاب، كيلومتر. يُعرض بجانب الحقل.',
	tolerance: 'الفرق المسموح به (اختياري)',
	toleranceHelp: 'كم يبعد العدد عن الجواب ويبقى مقبولًا.'
};
export type NumberEditorWords = typeof ar;
