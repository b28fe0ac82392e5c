type Sentence = (params: Readonly<Record<string, string | number>>) => string;

/** The issues that number finds, in the words of each language; the quote stands beside the sentence. */
export const issues: {
	readonly ar: Readonly<Record<string, Sentence>>;
	readonly en: Readonly<Record<string, Sentence>>;
} = {
	ar: {
		'wrong-accepted': () => 'هذه الإجابة مدرجة بين الإجابات الخاطئة، لكنها ستُقبل عند التصحيح.',
		'tolerance-wide': ({ tolerance = '' }) =>
			`هامش الخطأ (${String(tolerance)}) واسع: لا يقل عن الإجابة نفسها، فيُقبل الصفر إجابةً.`
	},
	en: {
		'wrong-accepted': () => 'This response is listed as wrong, but grading would accept it.',
		'tolerance-wide': ({ tolerance = '' }) =>
			`The tolerance (${String(tolerance)}) is no smaller than the answer itself, so that 0 is accepted.`
	}
};
