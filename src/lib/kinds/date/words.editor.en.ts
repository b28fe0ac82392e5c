import type { DateEditorWords } from './words.editor.ar.ts';

export const en: DateEditorWords = {
	answer: 'Answer',
	answerHelp: 'As exact as the text gives it: leave empty what it does not say.',
	day: 'Day',
	month: 'Month',
	year: 'Year',
	none: 'Not given',
	months: [
		'January',
		'February',
		'March',
		'April',
		'May',
		'June',
		'July',
		'August',
		'September',
		'October',
		'November',
		'December'
	]
};
