import type { SingleChoiceWords } from './words.ar.ts';

export const en: SingleChoiceWords = {
	name: 'Single choice',
	task: 'Choose one answer.'
};
