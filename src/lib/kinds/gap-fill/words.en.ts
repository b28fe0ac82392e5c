import type { GapFillWords } from './words.ar.ts';

export const en: GapFillWords = {
	name: 'Fill the gaps',
	task: 'Fill every gap.',
	bankTask: 'Fill every gap with a word from the list.',
	gap: (number: string, total: string) => `Gap ${number} of ${total}`,
	bank: 'Words',
	empty: 'Choose a word'
};
