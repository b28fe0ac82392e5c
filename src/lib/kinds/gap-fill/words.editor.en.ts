import type { GapFillEditorWords } from './words.editor.ar.ts';

export const en: GapFillEditorWords = {
	prompt: 'Task',
	promptHelp: 'Such as: Complete the sentence.',
	text: 'The sentence with the gap',
	textHelp: 'Write the whole sentence, then tap below it each word that becomes a gap.',
	start: 'Begin with the sentence of the evidence',
	words: 'Tap a word to make it a gap, and again to undo',
	gap: (number, answer) => `Gap ${number}: ${answer}`,
	other: (number) => `Another accepted word ${number}`,
	addOther: 'Add another accepted word',
	widen: 'Take in the next word',
	gaps: 'Gaps',
	way: 'How does the learner fill them?',
	typed: 'By typing',
	bank: 'From a list of words',
	extra: {
		title: 'Words that fit no gap',
		help: 'Shown among the right words.',
		text: (number) => `Word ${number}`,
		add: 'Add a word'
	}
};
