type Sentence = (params: Readonly<Record<string, string | number>>) => string;

/** The issues that date finds, in the words of each language; the quote stands beside the sentence. */
export const issues: {
	readonly ar: Readonly<Record<string, Sentence>>;
	readonly en: Readonly<Record<string, Sentence>>;
} = {
	ar: {
		'wrong-accepted': () => 'هذه الإجابة مدرجة بين الإجابات الخاطئة، لكنها ستُقبل عند التصحيح.',
		'year-not-in-article': ({ year = '' }) =>
			`لا يذكر النص العام ${String(year)}؛ اكتب XXXX مكان العام إن كان النص يذكر الشهر وحده.`
	},
	en: {
		'wrong-accepted': () => 'This response is listed as wrong, but grading would accept it.',
		'year-not-in-article': ({ year = '' }) =>
			`The article does not state the year ${String(year)}; write XXXX for the year where it gives the month alone.`
	}
};
