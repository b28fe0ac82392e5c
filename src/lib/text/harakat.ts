import { foldText } from './fold.ts';

/** A letter and the harakat on it, in a fixed order. */
interface Marked {
	readonly letter: string;
	readonly vowels: string;
	readonly doubled: boolean;
}

const shadda = '\u0651';

function lettersOf(text: string): Marked[] {
	return Array.from(
		text.normalize('NFC').matchAll(/(\p{L})([\p{M}\u0640]*)/gu),
		([, letter = '', marks = '']) => ({
			letter,
			vowels: marks.replace(/[^\u064B-\u0650\u0652]/g, ''),
			doubled: marks.includes(shadda)
		})
	).filter((marked) => marked.letter !== '\u0640');
}

/** Whether two letters' harakat cannot both be right: other vowels, or a doubling that a marked letter does not have. */
function clash(response: Marked, key: Marked): boolean {
	if (response.vowels !== '' && key.vowels !== '' && response.vowels !== key.vowels) return true;
	return response.doubled && !key.doubled && key.vowels !== '';
}

/** Pairs of letters from the ends of two words backwards, as far as both go: what was put before a word has no partner. */
function pairs(response: string, key: string): [Marked, Marked][] {
	const theirs = lettersOf(response).reverse();
	return lettersOf(key)
		.reverse()
		.flatMap((letter, index) => {
			const partner = theirs[index];
			return partner === undefined ? [] : [[partner, letter] as [Marked, Marked]];
		});
}

/** Whether harakat typed in `response` contradict those of `key`, two spellings of one word. What is not typed contradicts nothing. */
export function contradicts(response: string, key: string): boolean {
	return pairs(response, key).some(([typed, right]) => clash(typed, right));
}

/** Whether all harakat of `key` were typed. */
export function hasHarakatOf(response: string, key: string): boolean {
	return pairs(response, key).every(
		([typed, right]) => typed.vowels === right.vowels && typed.doubled === right.doubled
	);
}

/** Whether a text has harakat at all. */
export function hasHarakat(text: string): boolean {
	return (
		text.normalize('NFC') !== text.normalize('NFC').replace(/[\u064B-\u0652]/g, '') &&
		foldText(text, 'marks') !== ''
	);
}
