import type { Article } from '#lib/article/article.ts';
import { digitSetsOf, toLatinDigits } from '#lib/text/digits.ts';
import { wordsOf } from '#lib/text/words.ts';
import type { Mender } from './mend.ts';
import { withText, withTexts } from './places.ts';

/** Bidi controls and the byte order mark, which nobody sees. */
const hidden = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
/** Letters written by their shape in a word, and ligatures of letters; those of whole phrases are left. */
const forms = /[\uFB50-\uFD3D\uFD50-\uFDF9\uFE70-\uFEFC]/gu;

const arabicLetters = (text: string): string => text.replaceAll('ی', 'ي').replaceAll('ک', 'ك');
const usualLetters = (text: string): string => text.replace(forms, (form) => form.normalize('NFKC'));

function toArabicDigits(text: string): string {
	return toLatinDigits(text).replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
}

/** Whether the article writes its numbers ٠-٩, and in no other digits. */
function writesArabicDigits({ paragraphs }: Article): boolean {
	const sets = new Set(paragraphs.flatMap(({ text }) => digitSetsOf(text)));
	return sets.has('arabic') && !sets.has('latin');
}

/** The text with its first `word` marked: in quotation marks, or in capitals where the script has them. */
function marked(text: string, word: string): string {
	const found = wordsOf(text).find((each) => each.text === word);
	if (!found) return text;
	const large = word.toUpperCase();
	const shown = large === word ? `«${word}»` : large;
	return text.slice(0, found.start) + shown + text.slice(found.end);
}

/** Mends of characters (T1), of the mark that ends a question (S2) and of a negation that is not marked (S1). */
export const mendTexts: Mender = ({ code, place: { path = [] }, params }, { article }) => {
	const { case: name, words } = params ?? {};
	if (code === 'S2' && name === 'latin') {
		return [
			{
				code: 'arabic-question-mark',
				make: (draft) => withText(draft, path, (text) => text.replaceAll('?', '؟'))
			}
		];
	}
	if (code === 'S1' && name === 'unmarked' && typeof words === 'string') {
		return [{ code: 'mark-negation', make: (draft) => withText(draft, path, (text) => marked(text, words)) }];
	}
	if (code !== 'T1') return [];
	if (name === 'digits') {
		const digits = writesArabicDigits(article) ? toArabicDigits : toLatinDigits;
		return [{ code: 'digits', make: (draft) => withTexts(draft, digits) }];
	}
	if (name === 'bidi' || name === 'bom') {
		return [
			{
				code: 'hidden-characters',
				make: (draft) => withText(draft, path, (text) => text.replace(hidden, ''))
			}
		];
	}
	if (name === 'forms') {
		return [{ code: 'usual-letters', make: (draft) => withText(draft, path, usualLetters) }];
	}
	return name === 'persian'
		? [{ code: 'arabic-letters', make: (draft) => withText(draft, path, arabicLetters) }]
		: [];
};
