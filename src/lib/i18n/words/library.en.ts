import type { LibraryWords } from './library.ar.ts';

export const libraryEn: LibraryWords = {
	title: 'Library',
	heading: 'Read, answer, and see the proof',
	lead: 'Every question here has its proof in the text. You see it in its place after you answer.',
	articles: 'Articles',
	read: 'Read',
	resume: 'Continue the questions',
	resumeOf: (title) => `Continue the questions of “${title}”`,
	minutes: (say, minutes) =>
		minutes === 0
			? 'Under a minute'
			: say.count(minutes, { one: '# minute to read', other: '# minutes to read' }),
	questions: (say, count) =>
		count === 0 ? 'No questions' : say.count(count, { one: '# question', other: '# questions' }),
	levels: { 1: 'Easy', 2: 'Medium', 3: 'Advanced' },
	answered: (say, answered, total) => `${say.number(answered)} of ${say.number(total)} answered`,
	correct: (say, correct) => (correct === 0 ? 'none correct yet' : `${say.number(correct)} correct`),
	progressOf: (title) => `Your progress in “${title}”`,
	open: 'Open a file or link',
	emptyTitle: 'No articles here yet',
	emptyHelp: 'Put a folder with an article and its questions under “questions”, then build the site again.',
	progressFailed: 'Your saved progress could not be opened. Articles and questions work.',
	retry: 'Try again'
};
