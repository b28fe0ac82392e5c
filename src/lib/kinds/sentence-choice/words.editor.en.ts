import type { SentenceChoiceEditorWords } from './words.editor.ar.ts';

export const en: SentenceChoiceEditorWords = {
	promptHelp: 'Such as: Which sentence says that the library is free?',
	evidence: 'The sentences that are the answer',
	evidenceHelp: 'Tap them in the text below.',
	article: 'The text',
	tempting: 'Tempting sentences',
	temptingHelp: 'Sentences that might be taken for the answer, and why they are not.',
	addTempting: 'Choose a tempting sentence'
};
