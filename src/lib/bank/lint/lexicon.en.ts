import { tokensOf } from '#lib/text/words.ts';
import type { Lexicon } from './lexicon.ts';

const numbers = '(?:1|2|3|4|5|6)';

export const english: Lexicon = {
	negators: (
		'not no never except neither nor none without cannot isnt arent wasnt werent dont doesnt didnt cant couldnt ' +
		'wont wouldnt hasnt havent hadnt shouldnt'
	).split(' '),
	affirmative: ['or not', 'not only', 'no longer'],
	absolute: [
		'always',
		'never',
		'only',
		'all',
		'every',
		'none',
		'impossible',
		'entirely',
		'completely',
		'absolutely'
	],
	relative: ['not only', 'after all'],
	standIn: new RegExp(
		[
			'^(?:all|none|any|both|neither)(?: of)? (?:the )?(?:above|these|those|them|previous|choices above)(?: .{0,20})?$',
			'^(?:both )?(?:a|b|c|d) (?:and|or) (?:a|b|c|d)(?: only)?$',
			`^both ${numbers} and ${numbers}$`
		].join('|'),
		'u'
	),
	tasks: (
		'order arrange put match complete fill choose select pick identify tap find mark name list write give state ' +
		'drag sort explain say'
	).split(' '),
	hollow: (
		'wrong incorrect right correct true false no yes not this that it is the a an choice option answer response ' +
		'sorry good well done great try again because so very'
	).split(' '),
	weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
	cues: {
		article: (choice, prompt) => {
			const last = tokensOf(prompt).at(-1);
			if (last !== 'a' && last !== 'an') return false;
			return /^[aeiou]/u.test(tokensOf(choice)[0] ?? '') === (last === 'an');
		},
		plural: (choice) => /[^su]s$/u.test(tokensOf(choice).at(-1) ?? '')
	}
};
