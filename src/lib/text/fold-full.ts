import { toLatinDigits } from './digits.ts';

const alike: Readonly<Record<string, string>> = {
	أ: 'ا',
	إ: 'ا',
	آ: 'ا',
	ٱ: 'ا',
	ٲ: 'ا',
	ٳ: 'ا',
	ٵ: 'ا',
	ؤ: 'و',
	ئ: 'ي',
	ى: 'ي',
	ی: 'ي',
	ې: 'ي',
	ے: 'ي',
	ة: 'ه',
	ۀ: 'ه',
	ۂ: 'ه',
	ہ: 'ه',
	ە: 'ه',
	ھ: 'ه',
	ک: 'ك',
	ڪ: 'ك'
};
const forms = /[أإآٱٲٳٵؤئىیېےةۀۂہەھکڪ]/g;
/** Arabic and Latin presentation forms and full-width letters: what NFKC writes as the letters themselves. */
const presentation = /[\uFB00-\uFB06\uFB50-\uFDFF\uFE70-\uFEFC\uFF01-\uFF5E]/;
const hamzaMarks = /[\u0654\u0655]/g;

/** What `full` makes of one cluster that `marks` folded; `unmark` folds what a presentation form opens into. */
export function foldLetter(letters: string, unmark: (text: string) => string): string {
	const opened = presentation.test(letters) ? unmark(letters.normalize('NFKC')).replace(/^ $/, '') : letters;
	const lower = opened.toLowerCase().replace(hamzaMarks, '').normalize('NFC');
	return toLatinDigits(lower.replace(forms, (form) => alike[form] ?? form));
}

/** Whether a cluster is punctuation, a quotation mark or an accent that stands alone. */
export function isPunctuation(cluster: string): boolean {
	return /^[\p{P}\p{Sk}\uFF01-\uFF0F]/u.test(cluster);
}

/** What `full` makes of punctuation after `before`, with `next` after it: a decimal point stays, an apostrophe inside a word goes, the rest parts words. */
export function foldPunctuation(
	cluster: string,
	before: readonly string[],
	next: string | undefined
): string {
	const last = before.at(-1) ?? ' ';
	if (/[0-9]/.test(last) && /[0-9٠-٩۰-۹]/.test(next ?? '')) {
		if (/^[.٫]/.test(cluster)) return '.';
		if (/^[,٬،]/.test(cluster)) return /^،/.test(cluster) ? ' ' : '';
	}
	if (/^['’ʼ]/.test(cluster) && /\p{L}/u.test(last) && /\p{L}/u.test(next ?? '')) return '';
	return ' ';
}
