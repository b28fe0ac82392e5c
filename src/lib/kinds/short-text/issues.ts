type Sentence = (params: Readonly<Record<string, string | number>>) => string;

/** The issues that short-text finds, in the words of each language; the quote stands beside the sentence. */
export const issues: {
	readonly ar: Readonly<Record<string, Sentence>>;
	readonly en: Readonly<Record<string, Sentence>>;
} = {
	ar: {
		'wrong-accepted': () => 'هذه الإجابة مدرجة بين الإجابات الخاطئة، لكنها ستُقبل عند التصحيح.',
		'wrong-near': () => 'هذه الإجابة الخاطئة قريبة الرسم من إجابة مقبولة، وقد يلتبس بعض أخطاء كتابتها بها.',
		'answer-repeated': () =>
			'هذه الإجابة لا تختلف عن إجابة أخرى إلا فيما لا يُنظر إليه عند التصحيح، فلا حاجة إليها.',
		'answer-long': ({ words = '', most = '' }) =>
			`الإجابة المعروضة طويلة على من يكتبها (عدد كلماتها ${String(words)}، ويحسن ألا يزيد على ${String(most)}).`,
		'answer-in-prompt': () => 'الإجابة موجودة في نص السؤال نفسه.',
		'harakat-missing': () => 'السؤال يطلب الحركات، لكن الإجابة المعروضة غير مشكولة.'
	},
	en: {
		'wrong-accepted': () => 'This response is listed as wrong, but grading would accept it.',
		'wrong-near': () =>
			'This wrong response is spelled so like an answer that a slip in it may pass for the answer.',
		'answer-repeated': () =>
			'This answer differs from another only in what grading folds away, so it is not needed.',
		'answer-long': ({ words = '', most = '' }) =>
			`The answer shown is long to type: ${String(words)} words, where ${String(most)} are advised at the most.`,
		'answer-in-prompt': () => 'The answer stands in the prompt itself.',
		'harakat-missing': () => 'The question asks for harakat, and the answer shown has none.'
	}
};
