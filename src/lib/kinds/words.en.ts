import type { PlayerWords } from './words.ar.ts';

export const en: PlayerWords = {
	right: 'Right',
	partly: 'Partly right',
	wrong: 'Not right',
	missed: 'This was part of the answer',
	whichMeant: 'Which do you mean?',
	remove: 'Remove'
};
