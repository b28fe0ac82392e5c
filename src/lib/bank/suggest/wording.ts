/** How offers are worded in one language. Quoted words stand in quotation marks, so that no grammar depends on them. */
export interface OfferWording {
	/** The prompt over a sentence with a gap. */
	readonly gap: string;
	/** Asks for the number, the year, or the month and year, that the quoted words leave out. */
	missing(sort: 'number' | 'year' | 'month', words: string): string;
	/** Asks which sentence the quoted words stand in. */
	tap(words: string): string;
	readonly order: string;
	/** Says of the entries of an ordering which years the article gives them, first to last. */
	years(years: readonly string[]): string;
	/** Says where the answer stands: the words of the article. */
	explain(words: string): string;
	/** Says that the article has one thing and not another. */
	not(article: string, statement: string): string;
	/** Says that the article does state the thing. */
	stated(article: string): string;
}

function arabicQuoted(words: string): string {
	return /[«»]/.test(words) ? `“${words}”` : `«${words}»`;
}

const missing = { number: 'ما العدد', year: 'ما العام', month: 'ما الشهر والعام' } as const;

const arabic: OfferWording = {
	gap: 'أكمل الجملة بما جاء في النص.',
	missing: (sort, words) =>
		sort === 'month'
			? `${missing.month} اللذان حُذفا من قول النص: ${arabicQuoted(words)}؟`
			: `${missing[sort]} الذي حُذف من قول النص: ${arabicQuoted(words)}؟`,
	tap: (words) => `في أي جملة من النص ورد ذكر ${arabicQuoted(words)}؟`,
	order: 'رتّب ما يأتي بحسب زمن حدوثه، من الأقدم إلى الأحدث.',
	years: (years) => `الأعوام في النص على الترتيب: ${years.join('، ')}.`,
	explain: (words) => `جاء في النص: ${arabicQuoted(words)}.`,
	not: (article, statement) => `في النص ${arabicQuoted(article)}، لا ${arabicQuoted(statement)}.`,
	stated: (article) => `يذكر النص ذلك صراحة: ${arabicQuoted(article)}.`
};

function englishQuoted(words: string): string {
	return /[“”]/.test(words) ? `‘${words}’` : `“${words}”`;
}

const left = { number: 'number', year: 'year', month: 'month and year' } as const;

const english: OfferWording = {
	gap: 'Complete the sentence with the words of the article.',
	missing: (sort, words) =>
		`Which ${left[sort]} ${sort === 'month' ? 'are' : 'is'} left out of these words of the article: ${englishQuoted(words)}?`,
	tap: (words) => `In which sentence does the article mention ${englishQuoted(words)}?`,
	order: 'Put these in the order in which they happened, from the earliest to the latest.',
	years: (years) => `The years in the article, in this order: ${years.join(', ')}.`,
	explain: (words) => `The article says: ${englishQuoted(words)}.`,
	not: (article, statement) => `The article says ${englishQuoted(article)}, not ${englishQuoted(statement)}.`,
	stated: (article) => `The article does say so: ${englishQuoted(article)}.`
};

/** The words of offers in an article's language; nothing where no offers are made in it. */
export function offerWordingOf(language: string): OfferWording | undefined {
	const [main] = language.split('-');
	return main === 'ar' ? arabic : main === 'en' ? english : undefined;
}
