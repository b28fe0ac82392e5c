import type { ShortTextWords } from './words.ar.ts';

export const en: ShortTextWords = {
	name: 'Short answer',
	task: 'Type a word or a few.'
};
