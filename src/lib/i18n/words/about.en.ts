import type { AboutWords } from './about.ar.ts';

export const aboutEn: AboutWords = {
	title: 'About Dalil',
	lead: 'Dalil is for reading comprehension: you read an article, answer its questions, and after each answer see the words that prove it, in their place in the text.',
	proofTitle: 'The proof is in the text',
	proof: [
		'A question about a text is only as good as its proof. So each question here carries the words of the article that settle it, and each wrong choice carries the words that refute it, or says that the text does not mention it.',
		'A question whose proof is not found in the text is not asked.'
	],
	dataTitle: 'Where your answers are kept',
	data: [
		'On this device only, in the browser. There is no account, no password, and no server that receives your answers.',
		'No advertising, no tracking, no counting of visits. After the first visit Dalil works offline.',
		'If you clear this site’s data in the browser, your progress is cleared with it.'
	],
	licencesTitle: 'Licences',
	licences:
		'Dalil is open source under the MIT licence. Each article has its own source and licence, stated with it. The typefaces are under the SIL Open Font License 1.1:',
	licenceText: 'Text of the licence'
};
