import type { OrderingEditorWords } from './words.editor.ar.ts';

export const en: OrderingEditorWords = {
	promptHelp: 'Such as: Put the events in the order in which they happened.',
	title: 'What is to be ordered',
	help: 'Write it in the right order; the learner sees it shuffled.',
	entry: (number) => `Place ${number}`,
	add: 'Add another'
};
