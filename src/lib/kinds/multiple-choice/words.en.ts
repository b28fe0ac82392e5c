import type { MultipleChoiceWords } from './words.ar.ts';

export const en: MultipleChoiceWords = {
	name: 'Multiple choice',
	task: 'Choose all that are right.'
};
