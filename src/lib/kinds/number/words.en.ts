import type { NumberWords } from './words.ar.ts';

export const en: NumberWords = {
	name: 'Number',
	task: 'Type the number, in digits or in words.'
};
