import type { Say } from '../format.ts';
import type { PaperWords } from './paper.ar.ts';

export const paperEn: PaperWords = {
	worksheet: 'Worksheet',
	answerSheet: 'Answer sheet',
	ways: 'Parts of the page',
	keySheet: 'Key with evidence',
	name: 'Name',
	date: 'Date',
	group: 'Class',
	text: 'Text',
	questions: 'Questions',
	question: (number) => `Q${number}`,
	sentences: (say: Say, numbers) => {
		const listed = say.list(numbers.map((number) => say.number(number)));
		return numbers.length === 1 ? `sentence ${listed}` : `sentences ${listed}`;
	},
	proof: 'Evidence',
	nearest: 'Not stated in the text; the closest it comes',
	why: 'Why?',
	or: 'or',
	truth: { true: 'True', false: 'False', 'not-stated': 'Not stated in the text' },
	tasks: {
		choices: 'Circle the letter of the answer.',
		many: 'Circle the letter of every right answer.',
		truth: 'Circle the answer.',
		line: 'Write the answer.',
		gaps: 'Fill each gap.',
		words: 'Fill each gap with one of these words.',
		order: 'Number them in order.',
		match: 'Write beside each the letter of what fits it.',
		sentences: 'Write the number of the sentence.'
	},
	letters: 'ABCDEFGHIJKLMN',
	source: 'Source',
	licence: 'Licence',

	page: {
		start: 'Start the questions',
		again: 'Answer again',
		read: 'Read the text, then start the questions. After each answer you see its evidence in the text.',
		storesNothing:
			'This page keeps nothing: your answers are gone once it is closed. At the end you can save your result as a file.',
		save: 'Save the result as a file',
		lost: 'These answers are not saved, and are lost if you begin again. Save them first, or press “Answer again” once more.',
		saved: 'The file is in your downloads. Send it to your teacher if asked.',
		yourName: 'Your name (if you like)',
		withheld: 'This page has no question that can be asked.',
		failed: 'The questions could not be started here. Text, questions and key are below.',
		plain:
			'Without scripts: read the text and answer on paper; the key with its evidence is at the end of the page.',
		madeWith: 'Made with Dalil: read, answer, see the evidence.'
	}
};
