import type { TrueFalseEditorWords } from './words.editor.ar.ts';

export const en: TrueFalseEditorWords = {
	prompt: 'Statement',
	promptHelp: 'A sentence that the learner judges by the text.',
	answer: 'What is it?',
	difference: 'Where is the difference?',
	differenceHelp: 'A false statement differs from the text in one fact.',
	inStatement: 'Words of the statement',
	inArticle: 'Words of the text',
	why: (value) => `Why not “${value}”?`
};
