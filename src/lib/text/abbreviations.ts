/** Abbreviations that a word always follows, so that their full stop ends no sentence. */
const followed = new Set(
	'mr mrs ms dr prof st gen col lt sgt capt rev hon sen rep gov no vol fig vs e.g i.e cf pp ca approx'.split(
		' '
	)
);
/** Abbreviations that may also end a sentence. */
const perhapsLast = new Set('jr sr etc inc ltd co corp a.m p.m dept est ave al'.split(' '));
/** Words that begin an English sentence far oftener than they go on with a name. */
const beginners = new Set(
	'the a an in on at it he she they we i this that these those but and however as for when after if his her their its there'.split(
		' '
	)
);

const letters = '[\\p{L}][\\p{M}\\u0640]*';
const single = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${letters}$`, 'u');
const dotted = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${letters}\\.\\s?)+${letters}$`, 'u');
const era = /\p{N}\s*(?:م|هـ?)$/u;
const arabic = /\p{Script=Arabic}/u;

/**
 * Whether a full stop after `before` belongs to an abbreviation or an initial, given the first word of what follows:
 * «د.», «ق.م.», “U.S.”, “Mr.”. An era after a year («2015 م.») ends its sentence.
 */
export function isAbbreviation(before: string, nextWord: string): boolean {
	const near = before.slice(-40);
	if (dotted.test(near) || single.test(near)) {
		if (dotted.test(near) && arabic.test(near.slice(-2))) return true;
		return !era.test(near) && !beginners.has(nextWord.toLowerCase());
	}
	const last = /[A-Za-z.]+$/.exec(near)?.[0].toLowerCase() ?? '';
	return followed.has(last) || (perhapsLast.has(last) && !beginners.has(nextWord.toLowerCase()));
}
