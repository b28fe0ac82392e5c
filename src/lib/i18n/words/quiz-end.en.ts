import type { TwoForms } from '../format.ts';
import type { quizEndAr } from './quiz-end.ar.ts';

const questions: TwoForms = { one: '# question', other: '# questions' };

/** The words of the page that ends a session. */
export const quizEndEn: typeof quizEndAr = {
	title: 'Result',
	score: (say, correct, total) => {
		if (correct === 0) return `None of the ${say.count(total, questions)} came right this time.`;
		if (correct === total) return `Every answer is correct: ${say.number(total)} of ${say.number(total)}.`;
		return `You got ${say.number(correct)} of ${say.count(total, questions)} right.`;
	},
	partly: (say, count) => `And part of the answer in ${say.count(count, questions)}.`,
	allRight: 'You read the article closely.',
	most: 'Good reading. A few places deserve another look.',
	some: 'Some places in the text deserve a second reading; here they are.',
	few: 'Read the article once more without hurry, then retry what you missed. The proof is with every question.',
	unsaved: (say, count) => `Your answers to ${say.count(count, questions)} are not saved on this device.`,
	each: 'Question by question',
	showEvidence: 'Where is the proof?',
	readAgain: 'Worth reading again',
	readAgainHelp: 'These sentences hold the answers you missed.',
	retryMistakes: (say, count) => `Retry what you missed: ${say.count(count, questions)}`,
	again: 'All the questions again',
	comesBack: (day) => `Comes back for review: ${day}`,
	review: 'Review the answers',
	toLibrary: 'To the library',
	toArticle: 'To the article'
};
