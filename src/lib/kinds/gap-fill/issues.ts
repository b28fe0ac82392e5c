type Sentence = (params: Readonly<Record<string, string | number>>) => string;

/** The issues of gap-fill's form and lint, in the words of each language; the quote stands beside the sentence. */
export const issues: {
	readonly ar: Readonly<Record<string, Sentence>>;
	readonly en: Readonly<Record<string, Sentence>>;
} = {
	ar: {
		'gap-listed-twice': ({ gap = '' }) => `الفراغ «${String(gap)}» مدرج أكثر من مرة في gaps.`,
		'gap-placed-twice': ({ gap = '' }) => `الفراغ «${String(gap)}» وارد أكثر من مرة في النص.`,
		'gap-unplaced': ({ gap = '' }) =>
			`الفراغ «${String(gap)}» مدرج في gaps، وليس له موضع في النص: اكتب {{${String(gap)}}} حيث يقع.`,
		'gap-unlisted': ({ gap = '' }) => `الفراغ «${String(gap)}» وارد في النص، وليس مدرجًا في gaps.`,
		'gap-broken': () =>
			'في النص أقواس {{ أو }} ليست من فراغ: يُكتب الفراغ {{id}} بأحرف لاتينية صغيرة وأرقام وشرطات.',
		'word-fits': ({ gap = '' }) => `هذه الكلمة من الكلمات الزائدة، لكنها تصلح للفراغ «${String(gap)}».`,
		'gap-answer-shown': ({ gap = '' }) => `إجابة الفراغ «${String(gap)}» مقروءة في بقية النص.`,
		'gap-text-bare': () => 'النص فراغات بلا كلام بينها.'
	},
	en: {
		'gap-listed-twice': ({ gap = '' }) => `The gap “${String(gap)}” is listed more than once in gaps.`,
		'gap-placed-twice': ({ gap = '' }) => `The gap “${String(gap)}” stands more than once in the text.`,
		'gap-unplaced': ({ gap = '' }) =>
			`The gap “${String(gap)}” is listed in gaps and has no place in the text: write {{${String(gap)}}} where it is.`,
		'gap-unlisted': ({ gap = '' }) =>
			`The gap “${String(gap)}” stands in the text and is not listed in gaps.`,
		'gap-broken': () =>
			'The text has {{ or }} that is not part of a gap: a gap is {{id}} in small Latin letters, digits and hyphens.',
		'word-fits': ({ gap = '' }) =>
			`This word should fit nowhere, but the gap “${String(gap)}” would accept it.`,
		'gap-answer-shown': ({ gap = '' }) =>
			`The answer of the gap “${String(gap)}” can be read in the rest of the text.`,
		'gap-text-bare': () => 'The text is gaps with no words between them.'
	}
};
