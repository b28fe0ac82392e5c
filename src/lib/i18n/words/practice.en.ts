import type { TwoForms } from '../format.ts';
import type { PracticeWords } from './practice.ar.ts';

const questions: TwoForms = { one: '# question', other: '# questions' };

const dueFacts: TwoForms = { one: '# fact is due', other: '# facts are due' };
const newFacts: TwoForms = { one: '# new fact', other: '# new facts' };

/** The words of practice. */
export const practiceEn: PracticeWords = {
	title: 'Practice',
	lead: 'Each fact comes back when it is about to be forgotten, by another question about it where there is one.',
	loading: 'Looking at what is due…',
	failed: 'What is saved on this device could not be opened',
	failedHelp: 'Nothing was lost. Try again.',
	retry: 'Try again',
	emptyTitle: 'Nothing to practise yet',
	emptyHelp: 'Read an article and answer its questions; its facts come back here when it is time.',
	toLibrary: 'To the library',
	count: (say, due, fresh) => {
		if (due === 0) return say.count(fresh, newFacts);
		return fresh === 0
			? say.count(due, dueFacts)
			: `${say.count(due, dueFacts)}, and ${say.count(fresh, newFacts)}`;
	},
	done: (say, count) => `You practised ${say.count(count, questions)} today.`,
	nothing: 'Nothing is due now',
	nextOn: (day) => `Next: ${day}.`,
	start: 'Start practising',
	more: 'Practise more',
	moreHelp: 'Questions that are not due yet, the weakest in memory first.',
	what: 'What will you practise?',
	focus: { all: 'What is due', mistakes: 'What you got wrong', sure: 'What you were sure of and got wrong' },
	article: 'Article',
	allArticles: 'All articles',
	session: 'Practice',
	endTitle: 'Practice is over',
	again: 'Go on practising',
	overview: 'To practice',
	progress: 'To progress'
};
