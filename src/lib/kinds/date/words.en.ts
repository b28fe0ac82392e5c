import type { DateWords } from './words.ar.ts';

export const en: DateWords = {
	name: 'Date',
	task: 'Type the date, as exact as the text gives it.'
};
