import type { PlayerWords } from './words.ar.ts';

export const en: PlayerWords = {
	right: 'Right',
	partly: 'Partly right',
	wrong: 'Not right',
	missed: 'You missed this',
	key: 'This is the answer',
	whichMeant: 'Which do you mean?'
};
