import type { MatchingEditorWords } from './words.editor.ar.ts';

export const en: MatchingEditorWords = {
	promptHelp: 'Such as: Match each event with its year.',
	title: 'What is to be matched',
	help: 'Write each pair together; the learner sees them apart.',
	pair: (number) => `Pair ${number}`,
	source: 'Match',
	target: 'with',
	add: 'Add a pair',
	extra: {
		title: 'Extras that fit nothing',
		help: 'Shown among the targets, so that the last is not found by what is left.',
		text: (number) => `Extra ${number}`,
		add: 'Add an extra'
	}
};
