import type { ReaderWords } from './reader.ar.ts';

export const readerEn: ReaderWords = {
	minutes: (say, minutes) =>
		minutes === 0
			? 'Under a minute'
			: say.count(minutes, { one: '# minute to read', other: '# minutes to read' }),
	levels: { 1: 'Easy', 2: 'Medium', 3: 'Advanced' },
	source: 'Source',
	sourceUnknown: 'Unknown',
	published: 'Published',
	licence: 'Licence',
	summary: 'Summary',
	start: 'To the questions',
	startCount: (say, count) =>
		count === 0
			? 'No questions yet'
			: say.count(count, { one: 'To the question', other: 'To the questions (#)' }),
	resume: 'Continue the questions',
	exam: 'Exam',
	guess: 'Guess before reading',
	guessHelp:
		'Answer now from what you know, then read and answer again: you will see what the text taught you.',
	controls: 'Text display',
	textSize: 'Text size',
	smaller: 'Smaller text',
	larger: 'Larger text',
	lineSpacing: 'Line spacing',
	lineSpacings: { 1: 'Tight', 2: 'Normal', 3: 'Wide' },
	themes: { system: 'As the device', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
	theme: 'Theme',
	readAloud: 'Listen',
	stop: 'Stop listening',
	meaning: (term) => `Meaning of “${term}”`,
	glossary: 'Words and meanings',
	close: 'Close',
	toLibrary: 'To the library'
};
