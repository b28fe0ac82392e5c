import type { TrueFalseWords } from './words.ar.ts';

export const en: TrueFalseWords = {
	name: 'True, false or not stated',
	task: 'Is the statement true according to the text?',
	values: { true: 'True', false: 'False', 'not-stated': 'Not stated in the text' }
};
