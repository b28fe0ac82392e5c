import type { NumberEditorWords } from './words.editor.ar.ts';

export const en: NumberEditorWords = {
	answer: 'Answer',
	answerHelp: 'In digits. The learner may write digits or words.',
	unit: 'What is counted? (optional)',
	unitHelp: 'Such as: books, kilometres. It stands beside the field.',
	tolerance: 'Tolerance (optional)',
	toleranceHelp: 'How far from the answer a number is still accepted.'
};
