import type { SentenceChoiceWords } from './words.ar.ts';

export const en: SentenceChoiceWords = {
	name: 'Sentence choice',
	task: 'Tap the sentence that says so.',
	wanted: { one: 'Tap the sentence in the text.', other: 'Tap # sentences in the text.' },
	picked: (picked: string, wanted: string) => `${picked} of ${wanted} chosen`,
	remove: (sentence: string) => `Remove “${sentence}”`
};
