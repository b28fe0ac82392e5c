import type { QuizWords } from './quiz.ar.ts';
import { quizEndEn } from './quiz-end.en.ts';

export const quizEn: QuizWords = {
	title: (article) => `Questions on “${article}”`,
	text: 'Text',
	question: 'Question',
	position: (say, number, total) => `${say.number(number)} of ${say.number(total)}`,
	positionLong: (say, number, total) => `Question ${say.number(number)} of ${say.number(total)}`,
	progress: 'Your progress through the questions',
	check: 'Check',
	next: 'Next',
	previous: 'Previous',
	finish: 'To the result',
	skip: 'Skip for now',
	leave: 'Leave',
	loading: 'Opening the questions…',

	verdicts: { correct: 'Correct', partly: 'Partly correct', incorrect: 'Not correct' },
	answerHere: 'The answer is here',
	refutesHere: 'This refutes your choice',
	nearestHere: 'The closest the text comes',
	notMentioned: 'The text does not mention this choice',
	notStated: 'The text neither says so nor denies it',
	rationale: 'Why?',
	explanation: 'Explanation',
	chosen: 'You chose this',
	right: 'Right',
	wrong: 'Not right',
	missed: 'You missed this',
	points: (say, points, possible) =>
		`${say.number(points)} of ${say.count(possible, { one: '# point', other: '# points' })}`,

	sureness: {
		ask: 'How sure are you of your answer?',
		sure: 'Sure',
		quite: 'I think so',
		unsure: 'Guessing'
	},
	guess: {
		title: 'Your answers from before reading are saved',
		help: 'Now read the article without hurry, then answer the same questions. “Progress” will show what the text taught you.',
		read: 'To the article'
	},
	hint: 'Hint',
	hintNumber: (say, number, total) => `Hint ${say.number(number)} of ${say.number(total)}`,
	askEvidence: 'Where does the text say so? Tap the sentence.',
	picked: (say, count, wanted) => `${say.number(count)} of ${say.number(wanted)} picked`,
	clarify: 'Which do you mean?',

	notes: {
		spelling: (right) =>
			right ? `Accepted. The spelling is “${right}”.` : 'Accepted, but mind the spelling.',
		coarser: (right) =>
			right
				? `Right, but a more exact answer is asked for: “${right}”.`
				: 'Right, but a more exact answer is asked for.',
		'other-month': (right) => (right ? `It is another month: “${right}”.` : 'It is another month.'),
		negated: () => 'Your answer has a negation that reverses the meaning.',
		'two-candidates': () => 'Your answer names more than one possibility; write one.',
		echoed: () => 'These are the words of the question; write the answer alone.',
		harakat: (right) =>
			right ? `The vowel marks change the meaning: “${right}”.` : 'The vowel marks change the meaning.',
		strict: (right) =>
			right ? `It has to be written exactly: “${right}”.` : 'It has to be written exactly.',
		'near-number': (right) => (right ? `Close. The number is ${right}.` : 'Close, but it is another number.'),
		'unreadable-number': () => 'We could not read the number. Write digits or words: 12 or “twelve”.',
		'unreadable-date': () => 'We could not read the date. Write it like this: 5 March 2017.',
		'year-not-stated': () => 'The text does not state the year; what it states is enough.',
		hijri: () => 'This is a month of the Hijri calendar; write the month as the text names it.'
	},

	notSaved: 'Not saved',
	notSavedHelp: 'This answer could not be saved on the device. You can go on, and we will try again.',
	notSavedOutdated:
		'This answer could not be saved: a newer version of Dalil is open in another window. Save the answers to a file, then reload this page.',
	saveAgain: 'Try to save again',
	exportUnsaved: 'Save the answers to a file',

	resumed: (say, answered, total) =>
		`You are back where you stopped. ${say.number(answered)} of ${say.number(total)} answered.`,
	unansweredOne: 'Not answered',
	resumeHelp: (say, answered, total) => `${say.number(answered)} of ${say.number(total)} answered.`,
	resume: 'Continue',
	startOver: 'Start over',
	elsewhere: 'These questions are open in another window',
	elsewhereHelp: 'Close them there, or continue here.',
	takeOver: 'Continue here',
	withheld: (say, count) =>
		say.count(count, {
			one: '# question is not asked, because its proof was not found in the text.',
			other: '# questions are not asked, because their proof was not found in the text.'
		}),
	empty: 'This article has no questions yet',
	emptyHelp: 'You can read it now, and go back to the library.',
	checkUnreachable:
		'What is needed to check could not be fetched. Connect once and try again; your response is kept.',
	failed: 'The questions could not be opened',
	failedHelp: 'None of your answers was lost. Try again.',
	'storage-newer': {
		title: 'What is saved here was saved by a newer version of Dalil.',
		help: 'Nothing was lost. Connect, reload this page and update the app.'
	},
	'storage-outdated': {
		title: 'A newer version of Dalil is open in another window.',
		help: 'Nothing saved was lost. Reload this page to go on.'
	},
	reload: 'Reload',
	retry: 'Try again',
	toArticle: 'To the article',
	toLibrary: 'To the library',

	exam: {
		step: (say, number, answered) => `Question ${say.number(number)}${answered ? ', answered' : ''}`,
		keep: 'Save and go on',
		submitAnyway: 'Hand in as it is',
		title: 'Exam',
		help: 'The proofs and the result come at the end.',
		start: 'Start the exam',
		saved: 'Your answer is saved',
		timeLeft: (minutes, seconds) => `${minutes}:${seconds} left`,
		timeOver: 'Time is up. What you answered is saved.',
		closedArticle: 'The text is closed in this exam.',
		submit: 'Hand in the answers',
		unanswered: (say, count) =>
			count === 0
				? 'You have answered every question.'
				: say.count(count, { one: '# question is unanswered.', other: '# questions are unanswered.' })
	},

	keys: {
		title: 'Keyboard',
		show: 'Keys',
		choose: 'Choose an answer by its place',
		check: 'Check, then the next question',
		move: 'Move between the choices',
		text: 'The text or the question',
		help: 'This list',
		close: 'Close'
	},

	end: quizEndEn
};
